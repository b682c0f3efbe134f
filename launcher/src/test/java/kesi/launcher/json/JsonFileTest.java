package kesi.launcher.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import kesi.launcher.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFileTest {
    private static final Path FILE = Path.of("feature.json");

    @Test
    void valuesKeepTheirKindsAndPlaces() {
        Node root = parse("{\n  \"text\" : \"缂丝\",\n  \"list\": [1, 2.50,\n    true]\n}");

        assertThat(root.member("text").text()).isEqualTo("缂丝");
        assertThat(root.member("text").place()).isEqualTo(new Place(FILE, 2, 12));
        assertThat(root.member("list").elements().get(1).number()).isEqualTo(new BigDecimal("2.50"));
        assertThat(root.member("list").elements().get(1).place()).isEqualTo(new Place(FILE, 3, 15));
        assertThat(root.member("list").elements().get(2).truth()).isTrue();
        assertThat(root.member("list").elements().get(2).place()).isEqualTo(new Place(FILE, 4, 5));
        assertThat(root.member("list").elements().get(2).path()).isEqualTo("$.list[2]");
    }

    @Test
    void commentsAreAllowedAndMoveNothing() {
        Node root = parse("// head\n{ /* one\n two */ \"a\": 1, // rest\n \"b\": \"http://x/*y*/\" }");

        assertThat(root.member("a").place()).isEqualTo(new Place(FILE, 3, 14));
        assertThat(root.member("b").text()).isEqualTo("http://x/*y*/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"a\": 1,}`                 | 1 | 9  | json.syntax",
                "`{\"a\" 1}`                   | 1 | 6  | json.syntax",
                "`{\"a\": [1, 2}`              | 1 | 12 | json.syntax",
                "`{\"a\": 1} x`                | 1 | 10 | json.syntax",
                "`{\"a\": NaN}`                | 1 | 7  | json.syntax",
                "`{'a': 1}`                    | 1 | 2  | json.syntax",
                "`{\"a\": 1, \"a\": 2}`        | 1 | 10 | json.duplicate",
                "``                            | 1 | 1  | json.syntax",
                "`{\"a\": /* open }`           | 1 | 7  | json.syntax",
            })
    void whatIsNotStrictIsRefusedWithItsPlace(String text, int line, int column, String key) {
        assertThatThrownBy(() -> parse(text)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.sentences().get(0).key()).isEqualTo(key);
            assertThat(failure.sentences().get(0).values()).startsWith(FILE, line);
            assertThat((Integer) failure.sentences().get(0).values().get(2)).isBetween(column - 1, column + 1);
        });
    }

    @Test
    void aFaultInALaterLineIsFoundThere() {
        assertThatThrownBy(() -> parse("{\n  \"a\": 1,\n  \"b\": [1 2]\n}"))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure ->
                                assertThat(failure.sentences().get(0).values()).startsWith(FILE, 3, 11));
    }

    @Test
    void anotherKindOfValueIsToldWithItsPath() {
        Node root = parse("{\"a\": {\"b\": 5}}");

        assertThatThrownBy(() -> root.member("a").member("b").text())
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.sentences().get(0).values())
                                .containsExactly(FILE, 1, 13, "$.a.b", "\"…\""));
    }

    @Test
    void deepNestingAndHugeNumbersAreRefused() {
        assertThatThrownBy(() -> parse("[".repeat(10_000))).hasMessageContaining("json.syntax");
        assertThatThrownBy(() -> parse("[" + "9".repeat(1_000) + "]")).hasMessageContaining("json.number");
    }

    @Test
    void aFileInAnotherEncodingIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("x.json"), "\"工会\"".getBytes("GB18030"));

        assertThatThrownBy(() -> JsonFile.read(file)).hasMessageContaining("json.encoding");
        assertThatThrownBy(() -> JsonFile.read(folder.resolve("absent"))).hasMessageContaining("file.unreadable");
    }

    private static Node parse(String text) {
        return JsonFile.parse(FILE, text);
    }
}
