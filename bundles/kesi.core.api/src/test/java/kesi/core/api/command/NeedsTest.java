package kesi.core.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import org.junit.jupiter.api.Test;

class NeedsTest {

    /** A window with a selection and a view in front. */
    private record Window(List<Ref> selection, Optional<String> view, boolean editor, boolean store)
            implements CommandState {

        @Override
        public Message label(String type) {
            return Message.literal("<" + type + ">");
        }
    }

    private static final Window EMPTY = new Window(List.of(), Optional.empty(), false, false);
    private static final Window BUSY = new Window(
            List.of(new Ref("news.item", "i1"), new Ref("news.page", "p1")), Optional.of("news.items"), true, true);

    @Test
    void nothingNeededIsAlwaysMet() {
        assertThat(unmet(EMPTY)).isEmpty();
    }

    @Test
    void whatIsThereMeetsTheNeedsAndWhatIsNotIsTold() {
        assertThat(unmet(BUSY, "store", "search", "selection", "selection:news.item", "editor", "view:news.items"))
                .isEmpty();
        assertThat(unmet(EMPTY, "store")).contains("This needs an open workspace, and none is open.");
        assertThat(unmet(EMPTY, "editor")).contains("This needs an editor in front. Open a record for editing.");
        assertThat(unmet(EMPTY, "view:news.items")).contains("This needs the view \"<news.items>\" in front.");
    }

    @Test
    void onlyTheRecordThatLeadsTheSelectionCounts() {
        assertThat(unmet(BUSY, "selection:news.page"))
                .contains("This needs a selected record of the kind \"<news.page>\". Select one in a list.");
    }

    @Test
    void theFirstNeedThatIsNotMetIsTold() {
        assertThat(unmet(EMPTY, "search", "selection", "store"))
                .contains("This needs a selected record. Select one in a list.");
    }

    @Test
    void aWordThatNobodyKnowsIsNeverMet() {
        assertThat(unmet(BUSY, "sunshine")).contains("This needs \"sunshine\", which this version does not know.");
        assertThat(unmet(BUSY, "view")).isPresent();
        assertThat(unmet(BUSY, "store:x")).isPresent();
    }

    @Test
    void aParameterThatTakesTheRecordStandsForTheSelection() {
        Needs needs = Needs.of(List.of("selection:news.item", "editor"));

        assertThat(needs.without(List.of(parameter("news.item"))).all())
                .extracting(Needs.Need::kind)
                .containsExactly(Needs.Kind.EDITOR);
        assertThat(needs.without(List.of(parameter("news.page"))).all()).hasSize(2);
        assertThat(Needs.of(List.of("selection"))
                        .without(List.of(parameter("news.page")))
                        .all())
                .isEmpty();
    }

    @Test
    void listsKnowWhichCommandsTakeTheirRecords() {
        assertThat(Needs.of(List.of("selection:news.item")).takes("news.item")).isTrue();
        assertThat(Needs.of(List.of("selection:news.item")).takes("news.page")).isFalse();
        assertThat(Needs.of(List.of("selection")).takes("news.page")).isTrue();
        assertThat(Needs.of(List.of("store")).takes("news.page")).isFalse();
        assertThat(Needs.of(List.of("store", "selection:news.item")).recordType())
                .contains("news.item");
    }

    private static Optional<String> unmet(CommandState state, String... words) {
        return Needs.of(List.of(words)).unmet(state).map(reason -> reason.in(Locale.ENGLISH));
    }

    static Parameter parameter(String recordType) {
        return new Parameter(
                "record",
                "record",
                Message.literal("Record"),
                Parameter.Type.TEXT,
                true,
                true,
                false,
                "",
                List.of(),
                Param.PathUse.NONE,
                recordType);
    }
}
