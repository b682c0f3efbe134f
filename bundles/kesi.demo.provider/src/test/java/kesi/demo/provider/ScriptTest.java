package kesi.demo.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ScriptTest {

    @Test
    void aLineIsANameACommandAndItsWords() {
        Script script = Script.read("page news:import a.txt --publication 晚报");

        assertThat(script.steps())
                .containsExactly(new Script.Step("page", "news:import", List.of("a.txt", "--publication", "晚报")));
    }

    @Test
    void commentsAndBlankLinesArePassedOver() {
        assertThat(Script.read("# first\n\n  \nx record:list news.item\n").steps())
                .hasSize(1);
    }

    @Test
    void quotesKeepBlanksInsideAWord() {
        assertThat(Script.read("s news:search \"new york\"").steps().get(0).words())
                .containsExactly("new york");
    }

    @Test
    void aLineWithoutACommandIsRefused() {
        assertThatThrownBy(() -> Script.read("lonely"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lonely");
    }
}
