package kesi.core.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void marksAndLineEndsAreEscapedAndHanziStand() {
        assertThat(JsonText.of(List.of("a\"b\\c\n", "职工书屋"))).isEqualTo("""
                [
                  "a\\"b\\\\c\\u000a",
                  "职工书屋"
                ]
                """);
    }

    @Test
    void numbersAndTruthAreNoStrings() {
        assertThat(JsonText.of(new TreeMap<>(Map.of("a", 1, "b", true, "c", 'x'))))
                .isEqualTo("{\n  \"a\": 1,\n  \"b\": true,\n  \"c\": \"x\"\n}\n");
    }

    @Test
    void whatIsEmptyTakesNoLine() {
        assertThat(JsonText.of(Map.of())).isEqualTo("{}\n");
        assertThat(JsonText.of(List.of(List.of()))).isEqualTo("[\n  []\n]\n");
    }
}
