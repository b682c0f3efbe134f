package kesi.bookroom.provider.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kesi.bookroom.api.Loan;
import kesi.core.api.value.Ref;

/**
 * What the loans of a period come to. Immutable.
 *
 * @param loans how many copies were lent
 * @param returns how many came back
 * @param readers how many cards borrowed
 * @param months loans by month, every month of the period
 * @param books loans by book
 */
public record LoanFigures(
        long loans, long returns, long readers, SortedMap<YearMonth, Long> months, Map<Ref, Long> books) {

    /** Counts the loans from one day to another, both included. */
    public static LoanFigures of(List<Loan> all, LocalDate from, LocalDate to) {
        List<Loan> lent =
                all.stream().filter(loan -> within(loan.borrowed(), from, to)).toList();
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(to)); month = month.plusMonths(1)) {
            months.put(month, 0L);
        }
        lent.forEach(loan -> months.merge(YearMonth.from(loan.borrowed()), 1L, Long::sum));
        return new LoanFigures(
                lent.size(),
                all.stream()
                        .filter(loan -> loan.returned()
                                .filter(day -> within(day, from, to))
                                .isPresent())
                        .count(),
                lent.stream().map(Loan::card).distinct().count(),
                months,
                lent.stream().collect(Collectors.groupingBy(Loan::book, Collectors.counting())));
    }

    /** The most borrowed books, the most borrowed first, at most so many. */
    public List<Map.Entry<Ref, Long>> top(int count) {
        return books.entrySet().stream()
                .sorted(Map.Entry.<Ref, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .toList();
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
