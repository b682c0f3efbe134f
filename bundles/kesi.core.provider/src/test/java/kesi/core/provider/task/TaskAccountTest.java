package kesi.core.provider.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Call;
import kesi.core.api.task.Running;
import kesi.core.api.task.Running.State;
import kesi.core.api.task.Step;
import kesi.core.api.task.Task;
import kesi.core.api.task.Times;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TaskAccountTest {

    private static final Message TITLE = Message.literal("work");
    private static final Call CALL =
            new Call("news:import", Map.of("files", List.of("page.txt")), "kesi.news.provider");

    private final PooledTasks tasks = new PooledTasks();

    @AfterEach
    void stop() {
        tasks.stop();
    }

    @Test
    void partsAreToldAsStepsAndTheOneBeforeHasEnded() {
        List<List<Step>> seen = new ArrayList<>();
        tasks.perform(TITLE, task -> {
            Task first = task.part(0.5, Message.literal("read"));
            first.part(0.5, Message.literal("page 1"));
            seen.add(tasks.all().get(0).steps());
            task.part(0.5, Message.literal("write")).progress(0.25, TITLE);
            seen.add(tasks.all().get(0).steps());
            return "";
        });

        assertThat(seen.get(0)).containsExactly(step(0, "read", 0.5), step(1, "page 1", 0));
        assertThat(seen.get(1)).containsExactly(step(0, "read", 1), step(1, "page 1", 1), step(0, "write", 0.25));
        assertThat(tasks.all().get(0).steps()).extracting(Step::fraction).containsOnly(1.0);
    }

    @Test
    void ofVeryManyStepsTheLatestAreRemembered() {
        tasks.perform(TITLE, task -> {
            for (int i = 0; i < 250; i++) {
                task.part(0.004, Message.literal("step " + i));
            }
            return "";
        });
        List<Step> steps = tasks.all().get(0).steps();
        assertThat(steps).hasSize(100);
        assertThat(steps.get(99).title().toString()).isEqualTo("step 249");
    }

    @Test
    void everyWorkHasANumberOfItsOwnAndItsTimes() {
        tasks.perform(TITLE, task -> "");
        tasks.perform(TITLE, task -> "");
        List<Running<?>> all = tasks.all();

        assertThat(all.get(1).number()).isGreaterThan(all.get(0).number());
        Times times = all.get(0).times();
        assertThat(times.began()).isPresent();
        assertThat(times.ended()).isPresent();
        assertThat(times.took(Instant.MAX)).isLessThan(Duration.ofDays(1));
    }

    @Test
    void whatACommandDoesCanBeAskedForAgainAfterItEnded() throws Exception {
        tasks.start(TITLE, CALL, task -> Outcome.of(TITLE))
                .result()
                .toCompletableFuture()
                .get();

        assertThat(tasks.all().get(0).call()).contains(CALL);
        assertThat(tasks.all().get(0).bundle()).isEqualTo("kesi.news.provider");
    }

    @Test
    void theWorkOfALeavingBundleIsCancelledAndSaidSo() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Running<String> running = tasks.start(TITLE, CALL, task -> {
            begun.countDown();
            while (true) {
                task.checkCancelled();
                Thread.sleep(1);
            }
        });
        begun.await();

        assertThat(tasks.cancelAll("kesi.heritage.provider")).isZero();
        assertThat(tasks.cancelAll("kesi.news.provider")).isOne();
        assertThatThrownBy(() -> running.result().toCompletableFuture().join())
                .cause()
                .isInstanceOf(Cancelled.class)
                .hasMessageContaining("kesi.news.provider is leaving");
    }

    @Test
    void theCommandsListAndCancelTasks() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Running<String> running = tasks.start(TITLE, CALL, task -> {
            begun.countDown();
            while (true) {
                task.checkCancelled();
                Thread.sleep(1);
            }
        });
        begun.await();
        Outcome listed = tasks.perform(
                Message.literal("task:list"),
                task -> new ListTasks(tasks, ENGLISH).run(new ListTasks.Parameters(false), task));
        assertThat(listed.listings().get(0).rows())
                .anySatisfy(row -> assertThat(row).contains(Long.toString(running.number()), "running", "work"));

        cancel(running.number());

        assertThatThrownBy(() -> running.result().toCompletableFuture().join()).hasCauseInstanceOf(Cancelled.class);
        assertThat(running.state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void cancellingWhatNobodyKnowsIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> cancel(4711)).isInstanceOf(Problem.class).hasMessageContaining("number 4711");
    }

    @Test
    void workThatWaitsHasTakenNoTime() {
        assertThat(new Times(Instant.EPOCH, Optional.empty(), Optional.empty()).took(Instant.MAX))
                .isZero();
    }

    private void cancel(long number) {
        tasks.perform(TITLE, task -> new CancelTask(tasks).run(new CancelTask.Parameters(number), task));
    }

    private static Step step(int depth, String title, double fraction) {
        return new Step(depth, Message.literal(title), fraction);
    }

    private static final Language ENGLISH = new Language() {
        @Override
        public java.util.Locale current() {
            return java.util.Locale.ENGLISH;
        }

        @Override
        public void use(java.util.Locale locale) {
            // stays English
        }

        @Override
        public Subscription onChange(Runnable listener) {
            return () -> {};
        }
    };
}
