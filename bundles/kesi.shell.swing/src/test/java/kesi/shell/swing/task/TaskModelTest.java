package kesi.shell.swing.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Call;
import kesi.core.api.task.Running;
import kesi.core.api.task.Running.State;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.FixedLanguage;
import kesi.shell.swing.sample.ThreadTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TaskModelTest {

    private static final Message TITLE = Message.literal("读入版面");
    private static final Call CALL = new Call("news:import", Map.of("files", List.of("a.txt")), "kesi.news.provider");

    private final ThreadTasks tasks = new ThreadTasks();
    private final TaskModel model = new TaskModel(tasks);

    @Test
    void whatAPersonAskedForIsShownAndWhatViewsReadOnlyOnDemand() {
        end(tasks.start(Message.literal("reading records"), task -> 1));
        end(tasks.start(TITLE, CALL, task -> Outcome.of(Message.literal("done"))));

        assertThat(model.lines(false))
                .extracting(line -> line.title().in(Locale.ENGLISH))
                .containsExactly("读入版面");
        assertThat(model.lines(true)).hasSize(2);
    }

    @Test
    void aTaskThatFailedIsShownWithItsReason() {
        end(tasks.start(Message.literal("reading records"), task -> {
            throw Problem.failed(Message.literal("no such file"));
        }));

        TaskLine line = model.lines(false).get(0);
        assertThat(line.state()).isEqualTo(State.FAILED);
        assertThat(line.end().orElseThrow().sentence().in(Locale.ENGLISH)).isEqualTo("no such file");
        assertThat(line.canRetry()).isFalse();
    }

    @Test
    void anOutcomeLeadsToWhatWasMade() {
        Path brief = Path.of("brief.pdf").toAbsolutePath();
        Outcome made = Outcome.of(TITLE).withData(Outcome.tree("file", brief.toString(), "ref", "news.item/7"));

        assertThat(Opening.of(made, path -> true))
                .containsExactly(
                        new Opening.ToRecord(new Ref("news.item", "7")),
                        new Opening.ToFile(brief),
                        new Opening.ToOutcome(made));
        assertThat(Opening.of(made, path -> false)).hasSize(2);
        assertThat(Opening.of(Outcome.of(TITLE).withData(Outcome.tree("file", "page.txt", "id", "x")), path -> true))
                .singleElement()
                .isInstanceOf(Opening.ToOutcome.class);
    }

    @Test
    void onlyWhatAPersonAskedForWouldBeLost() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(2);
        Running<Integer> reading = tasks.start(Message.literal("reading"), task -> waiting(begun, hold));
        Running<Integer> importing = tasks.start(TITLE, CALL, task -> waiting(begun, hold));
        begun.await();

        assertThat(Unfinished.of(tasks)).extracting(Unfinished::title).containsExactly(TITLE);
        hold.countDown();
        end(reading);
        end(importing);
        assertThat(Unfinished.of(tasks)).isEmpty();
    }

    @Test
    void anEndIsToldOnceAndOnlyWhenItWouldBeMissed() {
        end(tasks.start(Message.literal("before"), CALL, task -> Outcome.of(TITLE)));
        List<TaskLine> told = new ArrayList<>();
        boolean[] elsewhere = {false};
        Endings endings = new Endings(tasks, () -> elsewhere[0], told::add);
        elsewhere[0] = true;
        end(tasks.start(TITLE, CALL, task -> Outcome.of(TITLE)));
        end(tasks.start(Message.literal("reading"), task -> 1));
        endings.look();
        endings.look();

        assertThat(told).extracting(TaskLine::title).containsExactly(TITLE);
        assertThat(Endings.isMissed(Duration.ofMillis(1999), false)).isFalse();
        assertThat(Endings.isMissed(Duration.ofMillis(2001), false)).isTrue();
    }

    @Test
    void anAnswerThatAPersonWaitedForIsShownAndNoSlipTellsOfIt() {
        Outcome sentence = Outcome.of(Message.literal("done"));
        Outcome more = sentence.withFindings(List.of(Finding.warning("", Message.literal("look"))));

        assertThat(Endings.isShownAtOnce(more, Duration.ofMillis(1999))).isTrue();
        assertThat(Endings.isShownAtOnce(more, Duration.ofMillis(2001))).isFalse();
        assertThat(Endings.isShownAtOnce(sentence, Duration.ZERO)).isFalse();
    }

    @Test
    void theWordsOfATaskAreInThePersonsLanguage() {
        end(tasks.start(
                TITLE,
                CALL,
                task -> Outcome.of(TITLE)
                        .withFindings(List.of(Finding.warning("line 3", Message.literal("poster text"))))));
        TaskLine line = model.lines(false).get(0);

        assertThat(new TaskWords(FixedLanguage.chinese()).state(line)).isEqualTo("完成");
        assertThat(new TaskWords(FixedLanguage.english()).state(line)).isEqualTo("Done");
        assertThat(new TaskWords(FixedLanguage.english()).details(line)).contains("news:import", "line 3: poster text");
    }

    private static int waiting(CountDownLatch begun, CountDownLatch hold) throws InterruptedException {
        begun.countDown();
        hold.await();
        return 1;
    }

    private static void end(Running<?> running) {
        try {
            running.result().toCompletableFuture().join();
        } catch (java.util.concurrent.CompletionException e) {
            assertThat(running.state()).isEqualTo(State.FAILED);
        }
    }
}
