package kesi.core.provider.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kesi.core.api.command.Outcome;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    private final Json json = new GsonJson();

    @Test
    void everyKindOfValueIsRead() {
        Object tree = read("{\"a\":[1,2.50,\"文\",true,null],\"b\":{}}");
        assertThat(tree)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsKeys("a", "b");
        assertThat(json.write(tree)).isEqualTo("{\"a\":[1,2.50,\"文\",true,null],\"b\":{}}");
    }

    @Test
    void aNumberIsTheSmallestTypeThatHoldsItExactly() {
        assertThat(read("[1, 2147483648, 9223372036854775808, 1.10, 1e400]"))
                .isEqualTo(List.of(
                        1,
                        2147483648L,
                        new BigDecimal("9223372036854775808"),
                        new BigDecimal("1.10"),
                        new BigDecimal("1e400")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,}",
                "[1,]",
                "{a:1}",
                "{'a':1}",
                "// note\n1",
                "NaN",
                "[NaN]",
                "[Infinity]",
                "01",
                "+1",
                "1.",
                "TRUE",
                "1 2",
                "{} x",
                "[1 2]",
                "\"a\tb\"",
                "\"\\x\"",
                ")]}'\n1",
            })
    void whatIsNotStrictJsonIsRefused(String text) {
        assertRefused(() -> read(text));
    }

    @Test
    void anEmptyOrBrokenOffTextIsRefused() {
        assertRefused(() -> read(""));
        assertThatThrownBy(() -> read("{\"a\":[1,")).hasMessageContaining("incomplete");
    }

    @Test
    void aNameThatIsThereTwiceIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> read("{\"rows\":[{\"a\":1,\n \"a\":2}]}"))
                .hasMessageContaining("test.json line 2, column")
                .hasMessageContaining("$.rows[0].a")
                .hasMessageContaining("\"a\" is there twice");
    }

    @Test
    void aSyntaxErrorTellsLineColumnAndPathInBothLanguages() {
        Problem problem = org.assertj.core.api.Assertions.catchThrowableOfType(
                Problem.class, () -> read("{\n  \"a\": 1,\n  \"b\": }"));
        assertThat(problem.sentence().in(Locale.CHINESE)).contains("test.json 第 3 行第 8 列（$.b）");
        assertThat(problem.sentence().in(Locale.ENGLISH)).contains("test.json line 3, column 8 ($.b)");
    }

    @Test
    void twoHundredLevelsAreReadAndOneMoreIsNot() {
        assertThat(json.write(read(nested(200)))).hasSize(400);
        assertThatThrownBy(() -> read(nested(201))).hasMessageContaining("200 levels");
        assertRefused(() -> read(nested(100_000)));
    }

    @Test
    void aSentenceAboutDeepNestingStaysShort() {
        assertThatThrownBy(() -> read(nested(5_000)))
                .hasMessageContaining("$[0][0]")
                .hasMessageContaining("…")
                .satisfies(problem -> assertThat(problem.getMessage()).hasSizeLessThan(250));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud800\"", "\"\\udc00\\ud800\"", "{\"\\ud800\":1}", "\"a\\ud83dx\""})
    void halfASurrogatePairIsRefused(String text) {
        assertRefused(() -> read(text));
    }

    @Test
    void aWholeSurrogatePairIsKept() {
        assertThat(read("\"\\ud86d\\udf6d𬭎\"")).isEqualTo("\ud86d\udf6d𬭎");
        assertRefused(() -> json.write("half \ud800"));
    }

    @Test
    void aHugeNumberIsRefused() {
        assertThat(read("1".repeat(1000))).isEqualTo(new BigDecimal("1".repeat(1000)));
        assertRefused(() -> read("1".repeat(1001)));
        assertRefused(() -> read("1".repeat(1_000_000)));
        assertRefused(() -> read("1e999999999"));
    }

    @Test
    void aTextWithoutEndIsRefused() {
        Reader endless = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) {
                java.util.Arrays.fill(buffer, offset, offset + length, ' ');
                return length;
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> json.read("endless", endless)).hasMessageContaining("longer than");
    }

    @Test
    void aReaderThatBreaksIsNamed() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk");
            }

            @Override
            public void close() {}
        };
        assertRefused(() -> json.read("broken.json", broken));
    }

    @Test
    void theSameTreeGivesTheSameTextWhateverTheOrderOfItsMap() {
        assertThat(json.write(Map.of("b", 1, "a", 2, "c", 3))).isEqualTo("{\"a\":2,\"b\":1,\"c\":3}");
        assertThat(json.write(Outcome.tree("b", 1, "a", 2))).isEqualTo("{\"b\":1,\"a\":2}");
    }

    @Test
    void peopleGetTwoSpacesALevel() {
        assertThat(json.writeIndented(Outcome.tree("a", List.of(1)))).isEqualTo("{\n  \"a\": [\n    1\n  ]\n}");
    }

    @Test
    void whatIsNoTreeIsNotWritten() {
        assertThatThrownBy(() -> json.write(new Object())).isInstanceOf(IllegalArgumentException.class);
    }

    private Object read(String text) {
        return java.util.Objects.requireNonNull(json.read("test.json", new StringReader(text)));
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    private static void assertRefused(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).contains("E-JSON"));
    }
}
