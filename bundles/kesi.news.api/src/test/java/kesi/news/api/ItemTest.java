package kesi.news.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import org.junit.jupiter.api.Test;

class ItemTest {
    private static final Ref ITEM = new Ref(NewsTypes.ITEM, "a1");
    private final List<Paragraph> paragraphs = new ArrayList<>(List.of(paragraph("近日,举办。"), paragraph("完。")));

    private Item item(Mention... mentions) {
        return new Item(
                ItemKind.PHOTO_NEWS,
                ItemState.SEGMENTED,
                new Titles(List.of(new Titles.Line(Titles.Part.MAIN, "题", "题", Optional.empty())), true),
                paragraphs,
                List.of(),
                List.of(),
                List.of(mentions),
                new Origin(new Ref(NewsTypes.FILE, "f1"), "00", Optional.empty(), Optional.empty(), 1, 1, 2),
                Optional.empty(),
                "zh",
                "00",
                List.of(),
                List.of());
    }

    private static Paragraph paragraph(String raw) {
        return new Paragraph(raw, raw, List.of(), List.of(), false);
    }

    private static Mention person(String name, int start) {
        return new Mention(Mention.Kind.PERSON, name, new Span(1, start, start + 2), "", false);
    }

    @Test
    void anItemDoesNotChangeWithTheListsItWasMadeOf() {
        Item item = item();
        paragraphs.clear();
        assertThat(item.text()).isEqualTo("近日,举办。\n完。");
    }

    @Test
    void aNameThatIsMentionedTwiceIsToldOnce() {
        Item item = item(person("周敏", 0), person("李远", 2), person("周敏", 4));
        assertThat(item.names(Mention.Kind.PERSON)).containsExactly("周敏", "李远");
        assertThat(item.names(Mention.Kind.REGION)).isEmpty();
    }

    @Test
    void anItemThatNobodySignedHasNoByline() {
        assertThat(item().byline()).isEmpty();
    }

    @Test
    void displayTextIsAsLongAsRawText() {
        assertThatThrownBy(() -> new Paragraph("近日,", "近日", List.of(), List.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSpanIsEvidenceInItsItem() {
        assertThat(new Span(2, 3, 5).in(ITEM)).isEqualTo(new Evidence.Passage(ITEM, 2, 3, 5));
    }

    @Test
    void aStretchLiesInsideALine() {
        assertThatThrownBy(() -> new Stretch(0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stretch(1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsOfQueriesAreLowerCaseWithDashes() {
        assertThat(ItemKind.PUBLIC_SERVICE_POSTER.word()).isEqualTo("public-service-poster");
        assertThat(ItemState.PROOFREAD.word()).isEqualTo("proofread");
        assertThat(Credit.Role.PHOTO.word()).isEqualTo("photo");
        assertThat(Credit.Rule.NAMED_IN_TEXT.word()).isEqualTo("named-in-text");
        assertThat(Mention.Kind.ORGANISATION.word()).isEqualTo("organisation");
    }

    @Test
    void everyTypeIsListedOnce() {
        assertThat(NewsTypes.all()).doesNotHaveDuplicates().hasSize(5);
    }
}
