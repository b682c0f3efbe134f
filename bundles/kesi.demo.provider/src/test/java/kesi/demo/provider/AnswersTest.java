package kesi.demo.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AnswersTest {

    private final Answers answers = new Answers();

    @Test
    void aPlaceIsFilledFromMapsAndListsOfAnEarlierAnswer() {
        answers.put("page", Map.of("files", List.of(Map.of("id", "a1"), Map.of("id", "b2"))));

        assertThat(answers.fill("--param=item=${page.files.1.id}")).isEqualTo("--param=item=b2");
    }

    @Test
    void severalPlacesInOneWordAreFilled() {
        answers.put("a", "x");
        answers.put("b", "$y");

        assertThat(answers.fill("${a}/${b}")).isEqualTo("x/$y");
    }

    @Test
    void aPlaceThatNoAnswerHasIsNamed() {
        answers.put("page", Map.of("files", List.of()));

        assertThatThrownBy(() -> answers.fill("${page.files.0.id}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("${page.files.0.id}");
    }

    @Test
    void aWordWithoutPlacesStaysAsItIs() {
        assertThat(answers.fill("缂丝")).isEqualTo("缂丝");
    }
}
