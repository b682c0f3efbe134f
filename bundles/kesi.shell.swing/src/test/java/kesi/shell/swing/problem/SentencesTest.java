package kesi.shell.swing.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.CompletionException;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void aProblemSpeaksForItself() {
        Problem problem = Problem.failed(new Message("k", "坏了", "Broken", java.util.List.of()));

        assertThat(Sentences.of(new CompletionException(problem)).in(Locale.CHINESE))
                .isEqualTo("坏了");
    }

    @Test
    void anythingElseIsNamedAndSaysWhatWasKept() {
        String sentence = Sentences.of(new IllegalStateException("x{0}")).in(Locale.CHINESE);

        assertThat(sentence).startsWith("出现意外错误 IllegalStateException：x{0}。").contains("没有改动");
    }

    @Test
    void theDetailsNameThePlaceInTheCode() {
        assertThat(Sentences.details(new IllegalStateException("x"))).contains("SentencesTest");
    }

    @Test
    void aCancelledWorkIsNoProblem() {
        Problems problems = new Problems();
        problems.say(new Cancelled(Message.literal("stopped")));

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void theLastTwoHundredAreKept() {
        Problems problems = new Problems();
        for (int i = 0; i < 205; i++) {
            problems.say(Problem.failed(Message.literal("p" + i)));
        }

        assertThat(problems.all()).hasSize(200);
        assertThat(problems.last().orElseThrow().sentence().in(Locale.ENGLISH)).isEqualTo("p204");
        assertThat(problems.all().get(0).sentence().in(Locale.ENGLISH)).isEqualTo("p5");
    }

    @Test
    void whoStopsListeningIsToldNoMore() {
        Problems problems = new Problems();
        int[] told = {0};
        var listening = problems.onChange(() -> told[0]++);
        problems.say(Problem.failed(Message.literal("one")));
        listening.close();
        problems.say(Problem.failed(Message.literal("two")));

        assertThat(told[0]).isEqualTo(1);
    }
}
