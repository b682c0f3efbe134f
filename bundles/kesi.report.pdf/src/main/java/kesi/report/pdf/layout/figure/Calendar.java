package kesi.report.pdf.layout.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import kesi.report.api.block.Gantt;

/**
 * The axis of a plan.
 *
 * @param first its first day
 * @param end the day after its last
 * @param unit from mark to mark: days, weeks, months or years
 * @param step how many units
 */
record Calendar(LocalDate first, LocalDate end, ChronoUnit unit, int step) {

    private static final int FEW_DAYS = 16;
    private static final int FEW_WEEKS = 16;
    private static final int FEW_MONTHS = 14;
    private static final int MANY_MONTHS = 48;
    private static final int WEEK = 7;
    private static final int QUARTER = 3;
    private static final int MARKS = 12;

    /** The axis on which all bars have room. */
    static Calendar of(List<Gantt.Bar> bars) {
        LocalDate first =
                bars.stream().map(Gantt.Bar::from).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last =
                bars.stream().map(Gantt.Bar::to).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last.withDayOfMonth(1)) + 1;
        if (days <= FEW_DAYS) {
            return new Calendar(first, last.plusDays(1), ChronoUnit.DAYS, 1);
        }
        if (days <= (long) FEW_WEEKS * WEEK) {
            LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Calendar(monday, last.plusDays(1), ChronoUnit.WEEKS, 1).rounded();
        }
        if (months <= MANY_MONTHS) {
            int step = months <= FEW_MONTHS ? 1 : QUARTER;
            return new Calendar(first.withDayOfMonth(1), last.plusDays(1), ChronoUnit.MONTHS, step).rounded();
        }
        int years = last.getYear() - first.getYear() + 1;
        return new Calendar(first.withDayOfYear(1), last.plusDays(1), ChronoUnit.YEARS, Math.max(1, years / MARKS))
                .rounded();
    }

    /** The days at which marks stand, the first among them and the end not. */
    List<LocalDate> marks() {
        List<LocalDate> marks = new ArrayList<>();
        for (LocalDate mark = first; mark.isBefore(end); mark = mark.plus(step, unit)) {
            marks.add(mark);
        }
        return marks;
    }

    /** How far along the axis a day begins, 0 to 1. */
    double share(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
    }

    /** A mark as it is printed. */
    String print(LocalDate mark) {
        return switch (unit) {
            case YEARS -> String.valueOf(mark.getYear());
            case MONTHS -> "%d-%02d".formatted(mark.getYear(), mark.getMonthValue());
            default -> "%02d-%02d".formatted(mark.getMonthValue(), mark.getDayOfMonth());
        };
    }

    private Calendar rounded() {
        LocalDate round = first;
        while (round.isBefore(end)) {
            round = round.plus(step, unit);
        }
        return new Calendar(first, round, unit, step);
    }
}
