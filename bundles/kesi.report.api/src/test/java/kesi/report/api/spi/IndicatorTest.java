package kesi.report.api.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;
import kesi.report.api.block.Source;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    private static final Source SOURCE = Source.of(new Ref("news.item", "a1"));

    @Test
    void aSumWithAnOpenPartIsOpen() {
        assertThat(of(0, Quantity.exact(30, "人"), Quantity.atLeast(200, "人")).figure())
                .contains(Quantity.atLeast(230, "人"));
    }

    @Test
    void nothingIsZeroUnlessSomethingHappenedOfWhichNobodySaysHowMuch() {
        assertThat(of(0).figure()).contains(Quantity.exact(0, "人"));
        assertThat(of(1).figure()).isEmpty();
    }

    @Test
    void peopleAndAttendancesNeverMix() {
        assertThatThrownBy(() -> of(0, Quantity.exact(30, "人次")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("人次");
    }

    private static Indicator of(int unstated, Quantity... amounts) {
        List<Indicator.Part> parts = List.of(amounts).stream()
                .map(amount -> new Indicator.Part("课", amount, SOURCE))
                .toList();
        return new Indicator(Message.literal("文化"), Message.literal("参与"), "人", parts, 0, unstated);
    }

    @Test
    void aTimeIsWithinAPeriodOnlyWhenAllOfItIs() {
        Period year = Period.calendarYear(2024);
        assertThat(year.place(Optional.of(When.stated("2024-02")))).isEqualTo(Period.Place.WITHIN);
        assertThat(year.place(Optional.of(When.stated("2023-12-31")))).isEqualTo(Period.Place.OUTSIDE);
        assertThat(year.place(Optional.of(When.stated("2023-12/2024-01")))).isEqualTo(Period.Place.UNKNOWN);
        assertThat(year.place(Optional.of(When.words("近日")))).isEqualTo(Period.Place.UNKNOWN);
        assertThat(year.place(Optional.empty())).isEqualTo(Period.Place.UNKNOWN);
    }

    @Test
    void aUnionYearRunsFromOctoberToSeptember() {
        assertThat(Period.unionYear(2024).place(Optional.of(When.stated("2023-10-01"))))
                .isEqualTo(Period.Place.WITHIN);
        assertThat(Period.unionYear(2024).place(Optional.of(When.stated("2024-10-01"))))
                .isEqualTo(Period.Place.OUTSIDE);
        assertThat(Period.unionYear(2024).before()).isEqualTo(Period.unionYear(2023));
    }
}
