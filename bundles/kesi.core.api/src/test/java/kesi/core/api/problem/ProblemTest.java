package kesi.core.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kesi.core.api.text.Message;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Message SENTENCE = new Message("k", "没有读入", "Nothing was read", List.of());

    @Test
    void theLogGetsEnglishAndThePersonTheSentence() {
        Problem problem = Problem.failed("E-DECODE", SENTENCE);
        assertThat(problem).hasMessage("Nothing was read");
        assertThat(problem.sentence().in(Locale.CHINESE)).isEqualTo("没有读入");
        assertThat(problem.code()).contains("E-DECODE");
    }

    @Test
    void exitCodesFollowFromTheKind() {
        assertThat(Problem.failed(SENTENCE).kind().exitCode()).isEqualTo(1);
        assertThat(Problem.usage(SENTENCE).kind().exitCode()).isEqualTo(2);
        assertThat(Problem.refused("P-ROLE", SENTENCE).kind().exitCode()).isEqualTo(3);
        assertThat(new Cancelled(SENTENCE).kind().exitCode()).isEqualTo(130);
    }

    @Test
    void whatLiesBehindIsKeptForTheLog() {
        Throwable cause = new IllegalStateException("disk");
        assertThat(Problem.failed(SENTENCE, cause)).hasCause(cause);
        assertThat(Problem.failed(SENTENCE).code()).isEmpty();
    }

    @Test
    void findingsTellTheirWeight() {
        assertThat(List.of(Finding.error("a", SENTENCE), Finding.warning("a", SENTENCE), Finding.note("a", SENTENCE)))
                .extracting(Finding::weight)
                .containsExactly(Finding.Weight.ERROR, Finding.Weight.WARNING, Finding.Weight.NOTE);
    }
}
