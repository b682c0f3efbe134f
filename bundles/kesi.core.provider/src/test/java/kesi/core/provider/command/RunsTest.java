package kesi.core.provider.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
    void itEndsWithAProblemToo() {
        assertThatThrownBy(() -> runs.during(named("a:b"), () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(runs.here()).isEmpty();
    }

    @Test
    void aThreadThatARunStartsBelongsToItUntilItEnds() {
        CountDownLatch ended = new CountDownLatch(1);
        CompletableFuture<Boolean> within = new CompletableFuture<>();
        CompletableFuture<Boolean> after = new CompletableFuture<>();
        CommandRun run = runs.during(named("a:b"), () -> {
            CommandRun here = runs.here().orElseThrow();
            new Thread(() -> {
                        within.complete(runs.here().equals(Optional.of(here)));
                        wait(ended);
                        after.complete(runs.here().isPresent());
                    })
                    .start();
            assertThat(within.join()).isTrue();
            return here;
        });
        ended.countDown();

        assertThat(after.join()).isFalse();
        assertThat(runs.lasts(run)).isFalse();
    }

    @Test
    void aThreadThatWasThereBeforeDoesNotBelongToIt() {
        ExecutorService there = Executors.newSingleThreadExecutor();
        CompletableFuture.runAsync(() -> {}, there).join();
        Optional<CommandRun> seen = runs.during(
                named("a:b"),
                () -> CompletableFuture.supplyAsync(runs::here, there).join());
        there.shutdown();

        assertThat(seen).isEmpty();
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Description named(String name) {
        Message title = Message.literal(name);
        return new Description(name, title, title, Description.Place.NOWHERE, List.of(), true, true, "test");
    }
}
