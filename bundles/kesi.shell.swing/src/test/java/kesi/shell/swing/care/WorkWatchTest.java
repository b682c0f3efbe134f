package kesi.shell.swing.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import kesi.core.api.task.Call;
import kesi.core.api.task.Running;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.provider.task.PooledTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The classes of this test play the plug-in. */
@Timeout(60)
class WorkWatchTest {

    private static final String PLUG_IN = "kesi.hostile.ui";
    private static final Message TITLE = Message.literal("Count the sand");

    private final CountDownLatch released = new CountDownLatch(1);
    private final CountDownLatch inside = new CountDownLatch(1);
    private final PooledTasks tasks = new PooledTasks();
    private final List<String> told = new ArrayList<>();
    private final WorkWatch watch = new WorkWatch(
            tasks,
            new StackOwners(
                    name -> name.startsWith(WorkWatchTest.class.getName()) ? Optional.of(PLUG_IN) : Optional.empty()),
            Patience.USUAL,
            (culprit, sentence) -> told.add(sentence.key() + " " + culprit.method()));

    @AfterEach
    void release() {
        released.countDown();
    }

    @Test
    void workThatGivesNoSignForLongIsNamedOnceWithItsMethod() throws Exception {
        start();

        watch.look(Instant.now());
        watch.look(Instant.now().plus(Duration.ofMinutes(1)));
        assertThat(told).isEmpty();
        watch.look(Instant.now().plus(Duration.ofMinutes(3)));
        watch.look(Instant.now().plus(Duration.ofMinutes(4)));

        assertThat(told).singleElement().asString().startsWith("plugin.quiet").contains("WorkWatchTest.neverReturn");
    }

    @Test
    void workThatGoesOnAfterItWasCancelledIsNamedSooner() throws Exception {
        Running<String> work = start();
        work.cancel();

        watch.look(Instant.now());
        assertThat(told).isEmpty();
        watch.look(Instant.now().plus(Duration.ofSeconds(20)));

        assertThat(told).singleElement().asString().startsWith("plugin.deaf");
    }

    @Test
    void othersStillGetTheirTurnWhenAllThreadsAreLost() throws Exception {
        List<Running<String>> lost = new ArrayList<>();
        for (int i = 0; i < tasks.atOnce(); i++) {
            lost.add(start());
        }
        while (lost.stream().anyMatch(work -> work.state() != Running.State.RUNNING)) {
            Thread.sleep(10);
        }
        lost.forEach(Running::cancel);

        assertThat(tasks.start(TITLE, task -> "done")
                        .result()
                        .toCompletableFuture()
                        .get())
                .isEqualTo("done");
    }

    @Test
    void theProductsOwnWorkIsNobodysFault() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        tasks.start(TITLE, new Call("core:wait", Map.of(), "kesi.core.provider"), task -> {
            begun.countDown();
            neverReturn();
            return "";
        });
        begun.await();

        watch.look(Instant.now());
        watch.look(Instant.now().plus(Duration.ofMinutes(9)));

        assertThat(told).isEmpty();
    }

    private Running<String> start() throws InterruptedException {
        Running<String> work = tasks.start(TITLE, new Call("sand:count", Map.of(), PLUG_IN), this::count);
        inside.await();
        return work;
    }

    private String count(Task task) {
        neverReturn();
        return "";
    }

    private void neverReturn() {
        inside.countDown();
        while (released.getCount() > 0) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                continue; // it does not listen
            }
        }
    }
}
