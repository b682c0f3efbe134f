package kesi.shell.swing.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TsvTest {

    @Test
    void cellsArePartedByTabsAndQuotedWhereNeeded() {
        assertThat(Tsv.write(List.of(List.of("甲", "a\tb", "two\nlines"), List.of("\"q\"", "in\"side", ""))))
                .isEqualTo("甲\t\"a\tb\"\t\"two\nlines\"\n\"\"\"q\"\"\"\tin\"side\t\n");
    }

    @Test
    void whatLooksLikeAFormulaStaysText() {
        assertThat(Tsv.write(List.of(List.of("=1+1", "@x", "-5", "+86 10", "＝A1"))))
                .isEqualTo("'=1+1\t'@x\t-5\t'+86 10\t'＝A1\n");
    }

    @Test
    void aSpreadsheetsTextIsReadWithAnyLineEnds() {
        assertThat(Tsv.read("a\tb\r\nc\t\r\n")).containsExactly(List.of("a", "b"), List.of("c", ""));
        assertThat(Tsv.read("a\rb")).containsExactly(List.of("a"), List.of("b"));
        assertThat(Tsv.read("")).isEmpty();
        assertThat(Tsv.read("x\t")).containsExactly(List.of("x", ""));
    }

    @Test
    void aQuoteThatIsNeverClosedReachesToTheEnd() {
        assertThat(Tsv.read("\"a\tb\nc")).containsExactly(List.of("a\tb\nc"));
    }

    @Test
    void whateverIsWrittenIsReadBack() {
        Random random = new Random(7);
        String letters = "ab甲=+-@\t\n\"'";
        for (int round = 0; round < 500; round++) {
            List<List<String>> rows = java.util.stream.Stream.generate(
                            () -> java.util.stream.Stream.generate(() -> text(random, letters))
                                    .limit(3)
                                    .toList())
                    .limit(3)
                    .toList();
            assertThat(Tsv.read(Tsv.write(rows))).isEqualTo(rows);
        }
    }

    private static String text(Random random, String letters) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return random.nextBoolean() ? text.substring(1) : text.toString();
    }
}
