package kesi.core.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2023-10-12,2023-10-12,2023-10-12",
        "2023-10,2023-10-01,2023-10-31",
        "2024-02,2024-02-01,2024-02-29",
        "2023,2023-01-01,2023-12-31",
        "0000,0000-01-01,0000-12-31",
        "-1985,-1985-01-01,-1985-12-31",
        "1985-04-12T23:20:30,1985-04-12,1985-04-12",
        "1985-04-12T23:20:30Z,1985-04-12,1985-04-12",
        "1985-04-12T23:20:30+08:00,1985-04-12,1985-04-12",
        "1985-04-12T23:20:30-04,1985-04-12,1985-04-12",
        "201X,2010-01-01,2019-12-31",
        "20XX,2000-01-01,2099-12-31",
        "-198X,-1989-01-01,-1980-12-31",
        "2004-XX,2004-01-01,2004-12-31",
        "1985-04-XX,1985-04-01,1985-04-30",
        "1985-XX-XX,1985-01-01,1985-12-31",
        "Y17000,+17000-01-01,+17000-12-31",
        "Y-17000,-17000-01-01,-17000-12-31",
        "2023-21,2023-02-01,2023-05-31",
        "2023-22,2023-05-01,2023-08-31",
        "2023-23,2023-08-01,2023-11-30",
        "2023-24,2023-11-01,2024-02-29",
        "1984?,1984-01-01,1984-12-31",
        "2004-06~,2004-06-01,2004-06-30",
        "2004-06-11%,2004-06-11,2004-06-11",
        "1964/2008,1964-01-01,2008-12-31",
        "2004-02-01/2005,2004-02-01,2005-12-31",
        "1984~/2004-06?,1984-01-01,2004-06-30",
        "2004-06-XX/2004-07-03,2004-06-01,2004-07-03",
    })
    void anExpressionSpansItsDays(String text, LocalDate first, LocalDate last) {
        assertThat(Edtf.parse(text).earliest()).contains(first);
        assertThat(Edtf.parse(text).latest()).contains(last);
    }

    @Test
    void anOpenOrUnknownEndHasNoDay() {
        assertThat(Edtf.parse("1985-04-12/..").latest()).isEmpty();
        assertThat(Edtf.parse("1985-04-12/").earliest()).contains(LocalDate.of(1985, 4, 12));
        assertThat(Edtf.parse("../1985").earliest()).isEmpty();
        assertThat(Edtf.parse("/1985").latest()).contains(LocalDate.of(1985, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "近日",
                "2023-02-29",
                "2023-13",
                "2023-00",
                "2023-10-32",
                "23",
                "202",
                "20231012",
                "/..",
                "../..",
                "/",
                "..",
                "2023-1-2",
                "2023-10-1X",
                "1XXX",
                "XXXX",
                "201X-10",
                "2023-XX-12",
                "Y2023",
                "Y-0",
                "Y17E7",
                "Y9999999999",
                "2023-25",
                "2023-20",
                "?",
                "?2023",
                "2023-10-12T25:00:00",
                "2023-10-12T10:00",
                "2023-10-12T10:00:00?",
                "2023-10-12T10:00:00/2024",
                "2024/2023",
                "1/2/3",
                "2023-10-12 ",
                "-0000",
                "..~/2023",
                "２０２３"
            })
    void whatIsNotLevelOneIsRefused(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void qualifiersAreToldApart() {
        assertThat(When.stated("1984?")).matches(When::uncertain).matches(w -> !w.approximate());
        assertThat(When.stated("1984~")).matches(When::approximate).matches(w -> !w.uncertain());
        assertThat(When.stated("1984%/1990")).matches(When::approximate).matches(When::uncertain);
        assertThat(When.words("近日")).matches(w -> !w.approximate() && !w.uncertain());
    }

    @Test
    void wordsWithoutADateHaveNoDays() {
        assertThat(When.words("近日").earliest()).isEmpty();
        assertThat(When.words("近日").latest()).isEmpty();
        assertThatThrownBy(() -> When.stated("近日")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyDayIsItself(@ForAll @IntRange(min = -300_000, max = 900_000) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        assertThat(Edtf.parse(day.toString()).earliest()).contains(day);
        assertThat(Edtf.parse(day.toString()).latest()).contains(day);
    }

    @Property
    void everyMonthLiesWithinItsYearAndBothWithinTheirDecade(
            @ForAll @IntRange(min = 1, max = 9999) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        String text = String.format("%04d", year);
        Edtf ofMonth = Edtf.parse(YearMonth.of(year, month).toString());
        Edtf ofYear = Edtf.parse(text);
        Edtf ofDecade = Edtf.parse(text.substring(0, 3) + "X");
        assertThat(ofMonth.earliest().orElseThrow()).isBetween(first(ofYear), last(ofYear));
        assertThat(ofMonth.latest().orElseThrow()).isBetween(first(ofYear), last(ofYear));
        assertThat(first(ofYear)).isBetween(first(ofDecade), last(ofDecade));
    }

    @Property
    void anIntervalSpansFromItsFirstDayToItsLast(
            @ForAll @IntRange(min = 0, max = 50_000) int start, @ForAll @IntRange(min = 0, max = 5_000) int length) {
        LocalDate first = LocalDate.ofEpochDay(start);
        LocalDate last = first.plusDays(length);
        Edtf interval = Edtf.parse(first + "/" + last);
        assertThat(interval.earliest()).contains(first);
        assertThat(interval.latest()).contains(last);
        if (length > 0) {
            assertThatThrownBy(() -> Edtf.parse(last + "/" + first)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void anyTextIsReadOrRefusedButNeverBreaks(@ForAll String text) {
        try {
            assertThat(Edtf.parse(text)).isNotNull();
        } catch (IllegalArgumentException expected) {
            assertThat(expected).hasMessageContaining(text);
        }
    }

    private static LocalDate first(Edtf edtf) {
        return edtf.earliest().orElseThrow();
    }

    private static LocalDate last(Edtf edtf) {
        return edtf.latest().orElseThrow();
    }
}
