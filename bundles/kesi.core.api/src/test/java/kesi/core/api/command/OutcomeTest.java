package kesi.core.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Message DONE = Message.literal("done");

    @Test
    void aTreeKeepsTheOrderOfItsPairs() {
        assertThat(Outcome.tree("b", 1, "a", 2).keySet()).containsExactly("b", "a");
    }

    @Test
    void eachAdditionLeavesTheRestAsItWas() {
        Listing listing = new Listing(List.of(DONE), List.of(List.of("x")));
        Outcome outcome = Outcome.of(DONE)
                .withData(Outcome.tree("total", 3))
                .withListing(listing)
                .withFindings(List.of(Finding.note("", DONE)));
        assertThat(outcome.sentence()).isEqualTo(DONE);
        assertThat(outcome.entry("total")).contains(3);
        assertThat(outcome.listings()).containsExactly(listing);
        assertThat(outcome.findings()).hasSize(1);
    }

    @Test
    void anOutcomeWithoutDataHasNoEntries() {
        assertThat(Outcome.of(DONE).data()).isEqualTo(Map.of());
        assertThat(Outcome.of(DONE).withData(List.of()).entry("total")).isEmpty();
    }
}
