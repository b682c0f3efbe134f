package kesi.core.provider.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Running;
import kesi.core.api.task.Running.State;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(240)
class PooledTasksTest {

    private static final Message TITLE = Message.literal("work");
    private final PooledTasks tasks = new PooledTasks();

    @AfterEach
    void stop() {
        Thread.interrupted();
        tasks.stop();
    }

    @Test
    void workRunsInTheBackgroundAndGivesItsResult() throws Exception {
        Running<String> running =
                tasks.start(TITLE, task -> Thread.currentThread().getName());
        assertThat(running.result().toCompletableFuture().get()).startsWith("kesi-task-");
        assertThat(running.state()).isEqualTo(State.DONE);
        assertThat(running.fraction()).contains(1.0);
    }

    @Test
    void workOnTheCallingThreadIsKnownWhileItLasts() {
        List<State> seen = new ArrayList<>();
        String result = tasks.perform(TITLE, task -> {
            seen.add(tasks.all().get(0).state());
            return Thread.currentThread().getName();
        });
        assertThat(result).isEqualTo(Thread.currentThread().getName());
        assertThat(seen).containsExactly(State.RUNNING);
        assertThat(tasks.all().get(0).state()).isEqualTo(State.DONE);
    }

    @Test
    void partsCountAsTheirShareOfTheWhole() {
        List<Double> seen = new ArrayList<>();
        tasks.onChange(() -> tasks.all().get(0).fraction().ifPresent(seen::add));
        tasks.perform(TITLE, task -> {
            half(task.part(0.5, TITLE));
            half(task.part(0.5, TITLE));
            task.progress(-1, TITLE);
            return "";
        });
        assertThat(seen).containsSubsequence(0.0, 0.25, 0.5, 0.75, 1.0).isSorted();
    }

    private static void half(Task part) {
        part.part(0.5, TITLE).progress(1, TITLE);
        part.progress(7, TITLE);
    }

    @Test
    void problemsAreThrownAsTheyAreAndOthersBecomeOne() {
        Problem problem = Problem.refused("P-X", TITLE);
        assertThatThrownBy(() -> tasks.perform(TITLE, task -> {
                    throw problem;
                }))
                .isSameAs(problem);
        assertThatThrownBy(() -> tasks.perform(TITLE, task -> {
                    throw new IOException("disk");
                }))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("IOException: disk")
                .hasMessageContaining("See the log");
    }

    @Test
    void aPluginThatCallsItselfWithoutEndFailsAlone() {
        assertThatThrownBy(() -> tasks.perform(TITLE, task -> endless(0))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> tasks.perform(TITLE, task -> {
                    throw new NoClassDefFoundError("kesi/gone/Type");
                }))
                .isInstanceOf(Problem.class);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int endless(int i) {
        return endless(i + 1) + 1;
    }

    @Test
    void cancellingInterruptsWorkThatWaits() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        Running<String> running = tasks.start(TITLE, task -> {
            waiting.countDown();
            Thread.sleep(60_000);
            return "";
        });
        waiting.await();
        running.cancel();
        assertThat(running.result().toCompletableFuture())
                .failsWithin(5, TimeUnit.SECONDS)
                .withThrowableThat()
                .withCauseInstanceOf(Cancelled.class);
        assertThat(running.state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void anInterruptOfTheCallingThreadCancelsItsWork() {
        assertThatThrownBy(() -> tasks.perform(TITLE, task -> {
                    Thread.currentThread().interrupt();
                    task.checkCancelled();
                    return "";
                }))
                .isInstanceOf(Cancelled.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void workThatHasNotBegunIsCancelledAtOnce() {
        TrackedWork<String> waiting =
                new TrackedWork<>(new Origin(1, TITLE, Optional.empty(), ""), task -> "", new Listeners(), () -> {});
        waiting.cancel();
        waiting.run();
        assertThat(waiting.state()).isEqualTo(State.CANCELLED);
        assertThat(waiting.future()).isCompletedExceptionally();
    }

    @Test
    void findingsAreSeenWhileTheWorkRuns() {
        List<Finding> seen = Collections.synchronizedList(new ArrayList<>());
        Finding finding = Finding.warning("line 3", TITLE);
        tasks.perform(TITLE, task -> {
            task.note(finding);
            seen.addAll(tasks.all().get(0).findings());
            return "";
        });
        assertThat(seen).containsExactly(finding);
    }

    @Test
    void theLastFiveHundredThatEndedAreRemembered() {
        for (int i = 0; i < 530; i++) {
            Message title = Message.literal("work " + i);
            tasks.perform(title, task -> "");
        }
        assertThat(tasks.all()).hasSize(500);
        assertThat(tasks.all().get(0).title().toString()).isEqualTo("work 30");
    }

    @Test
    void stoppingEndsAllWork() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        Running<String> running = tasks.start(TITLE, task -> {
            waiting.countDown();
            while (true) {
                task.checkCancelled();
                Thread.sleep(1);
            }
        });
        waiting.await();
        tasks.stop();
        assertThat(running.state()).isEqualTo(State.CANCELLED);
        assertThat(tasks.start(TITLE, task -> "").state()).isEqualTo(State.CANCELLED);
    }
}
