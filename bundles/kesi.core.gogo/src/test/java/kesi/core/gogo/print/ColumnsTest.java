package kesi.core.gogo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({"abc,3", "缂丝,4", "a缂,3", "（甲）,6", "e\u0301,1", "𬭎,2", "——,2", "ア,2", "'',0", "한,2"})
    void wideCharactersTakeTwoColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void columnsAreAlignedByWidth() {
        assertThat(Columns.lines(List.of(List.of("缂丝", "x"), List.of("abc", "y"), List.of("a"), List.of())))
                .containsExactly("缂丝  x", "abc   y", "a", "");
    }

    @Test
    void oneVeryLongCellDoesNotPushTheOthersAway() {
        assertThat(Columns.lines(List.of(List.of("长".repeat(100), "x"), List.of("a", "y")))
                        .get(1))
                .hasSize(63);
    }

    @Test
    void aCellCannotSteerTheTerminal() {
        assertThat(Columns.lines(List.of(List.of("a\u001b[2J\nb\u202ec"))).get(0))
                .isEqualTo("a\\u001b[2J b\\u202ec");
    }

    @Property
    void aCutTextFitsAndIsABeginning(@ForAll String text, @ForAll @IntRange(max = 40) int columns) {
        String cut = DisplayWidth.cut(text, columns);
        assertThat(text).startsWith(cut);
        assertThat(DisplayWidth.of(cut)).isLessThanOrEqualTo(columns);
    }

    @Property
    void aPaddedTextHasItsWidth(@ForAll String text, @ForAll @IntRange(max = 40) int columns) {
        assertThat(DisplayWidth.of(DisplayWidth.pad(text, columns)))
                .isEqualTo(Math.max(columns, DisplayWidth.of(text)));
    }
}
