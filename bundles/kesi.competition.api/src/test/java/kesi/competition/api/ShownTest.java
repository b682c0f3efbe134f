package kesi.competition.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kesi.competition.api.ResultSet.Row;
import org.junit.jupiter.api.Test;

final class ShownTest {

    @Test
    void aFractionIsShownAsADecimalOfFourDigits() {
        assertThat(Shown.of("985/12")).isEqualTo("82.0833");
        assertThat(Shown.of("2/3")).isEqualTo("0.6667");
    }

    @Test
    void aDecimalIsShownAsItIsUpToFourDigits() {
        assertThat(Shown.of("79.265")).isEqualTo("79.265");
        assertThat(Shown.of("0.123456")).isEqualTo("0.1235");
    }

    @Test
    void aModuleWithoutAValueIsShownAsNothing() {
        Row row =
                new Row(Optional.of(1), "01", "", "", "75", "75.00", Map.of("theory", "451/6"), "", MarkStatus.MARKED);

        assertThat(row.shownModule("theory")).isEqualTo("75.1667");
        assertThat(row.shownModule("practice")).isEmpty();
    }
}
