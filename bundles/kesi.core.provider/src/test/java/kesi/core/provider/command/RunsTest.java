package kesi.core.provider.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kesi.core.api.command.CommandRun;
import kesi.core.api.command.Description;
import kesi.core.api.text.Message;
import org.junit.jupiter.api.Test;

class RunsTest {

    private final Runs runs = new Runs();

    @Test
    void ofCommandsThatRunOthersTheOutermostCounts() {
        Optional<CommandRun> seen = runs.during(named("a:outer"), () -> runs.during(named("a:inner"), runs::here));

        assertThat(seen.orElseThrow().command().name()).isEqualTo("a:outer");
        assertThat(runs.here()).isEmpty();
    }

    @Test
    void eachRunIsAnotherOneAndLastsUntilItsEnd() {
        CommandRun first = runs.during(named("a:b"), () -> {
            CommandRun here = runs.here().orElseThrow();
            assertThat(runs.lasts(here)).isTrue();
            return here;
        });
        CommandRun second = runs.during(named("a:b"), () -> runs.here().orElseThrow());

        assertThat(first).isNotEqualTo(second);
        assertThat(runs.lasts(first)).isFalse();
    }

    @Test
    void itEndsWithAProblemTooAndIsNotSeenOnOtherThreads() {
        assertThatThrownBy(() -> runs.during(named("a:b"), () -> {
                    assertThat(CompletableFuture.supplyAsync(runs::here).join()).isEmpty();
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(runs.here()).isEmpty();
    }

    private static Description named(String name) {
        Message title = Message.literal(name);
        return new Description(name, title, title, Description.Place.NOWHERE, List.of(), true, true, "test");
    }
}
