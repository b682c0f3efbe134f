package kesi.report.api.spi;

import java.time.LocalDate;
import java.util.Optional;
import kesi.core.api.value.When;

/**
 * The days that figures are about. Immutable.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period from " + from + " cannot end on " + to);
        }
    }

    /** Where something lies beside a period. */
    public enum Place {
        WITHIN,
        OUTSIDE,
        /** Its date is not known well enough to tell; a date is never made up. */
        UNKNOWN
    }

    /** A calendar year. */
    public static Period calendarYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** A union year 工会年度: from 1 October of the year before to 30 September. */
    public static Period unionYear(int year) {
        return new Period(LocalDate.of(year - 1, 10, 1), LocalDate.of(year, 9, 30));
    }

    /** The same days a year earlier. */
    public Period before() {
        return new Period(from.minusYears(1), to.minusYears(1));
    }

    /** Where something of that time lies. */
    public Place place(Optional<When> when) {
        Optional<LocalDate> first = when.flatMap(When::earliest);
        Optional<LocalDate> last = when.flatMap(When::latest);
        if (first.filter(day -> day.isAfter(to)).isPresent()
                || last.filter(day -> day.isBefore(from)).isPresent()) {
            return Place.OUTSIDE;
        }
        boolean within = first.filter(day -> !day.isBefore(from)).isPresent()
                && last.filter(day -> !day.isAfter(to)).isPresent();
        return within ? Place.WITHIN : Place.UNKNOWN;
    }
}
