package kesi.core.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final Ref ITEM = Ref.parse("news.item/7k2m9p4q0x3a");

    @Property
    void aReferenceIsReadBackFromItsText(@ForAll @AlphaChars @StringLength(min = 1, max = 64) String id) {
        Ref ref = new Ref("news.item", id);
        assertThat(Ref.parse(ref.toString())).isEqualTo(ref);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "news.item",
                "news.item/",
                "news/1",
                "News.item/1",
                "news.item/../x",
                "news.item/a b",
                "news.item/-a",
                "news.item/a/b",
                "news.item/缂"
            })
    void whatIsNoReferenceIsRefused(String text) {
        assertThatThrownBy(() -> Ref.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void referencesAreOrderedByTheirText() {
        assertThat(Ref.parse("a.b/1")).isLessThan(Ref.parse("a.b/2")).isLessThan(Ref.parse("a.c/0"));
    }

    @Test
    void newIdsAreReferencesAndDiffer() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(Ids.next());
        }
        assertThat(ids).hasSize(10_000).allMatch(id -> id.matches("[0-9a-hjkmnp-tv-z]{12}"));
    }

    @Test
    void aPassageHasItsEndBehindItsStart() {
        assertThat(new Evidence.Passage(ITEM, -1, 3, 3).source()).contains(ITEM);
        assertThatThrownBy(() -> new Evidence.Passage(ITEM, 1, 3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Evidence.Passage(ITEM, -2, 0, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyKindOfEvidenceTellsItsSource() {
        assertThat(new Evidence.Cell(ITEM, "", 1, 1).source()).contains(ITEM);
        assertThat(new Evidence.Whole(ITEM).source()).contains(ITEM);
        assertThat(new Evidence.External("书", "", When.words("去年")).source()).isEmpty();
        assertThat(new Evidence.Manual("张三", "").source()).isEmpty();
        assertThatThrownBy(() -> new Evidence.Cell(ITEM, "", 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStatedValueNeedsItsEvidence() {
        assertThatThrownBy(() -> new Sourced<>("v", Sourced.Kind.STATED, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Sourced.manual("v", "张三").evidence()).containsExactly(new Evidence.Manual("张三", ""));
    }

    @Test
    void listsAreCopiedSoThatValuesStayAsTheyAre() {
        List<Evidence> evidence = new ArrayList<>(List.of(new Evidence.Whole(ITEM)));
        Link link = new Link("mentions", ITEM, evidence);
        evidence.clear();
        assertThat(link.evidence()).hasSize(1);
    }

    @Test
    void namesAndLinksNeedTheirText() {
        assertThatThrownBy(() -> Name.official(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Link("", ITEM, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
