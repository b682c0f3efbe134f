package kesi.heritage.provider.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;
import kesi.heritage.api.PointsEntry;
import kesi.heritage.api.ReadingFamily;
import kesi.heritage.provider.record.PointsEntryType;
import kesi.heritage.provider.record.ReadingFamilyType;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;

/**
 * The points of one family. Immutable.
 *
 * @param family whose
 * @param opening the balance before the first day
 * @param entries those of the days, by day and number
 */
record Account(Kept<ReadingFamily> family, BigDecimal opening, List<Kept<PointsEntry>> entries) {

    Account {
        entries = List.copyOf(entries);
    }

    /** The accounts of all families by their numbers; a balance is never stored, it is the sum of the entries. */
    static List<Account> all(Records records, Optional<LocalDate> from, Optional<LocalDate> to) {
        Map<Ref, List<Kept<PointsEntry>>> entries = new HashMap<>();
        records.shelf(new PointsEntryType())
                .forEach(kept -> entries.computeIfAbsent(kept.value().family(), family -> new ArrayList<>())
                        .add(kept));
        List<Account> accounts = new ArrayList<>();
        records.shelf(new ReadingFamilyType())
                .forEach(family -> accounts.add(of(family, entries.getOrDefault(family.ref(), List.of()), from, to)));
        accounts.sort(Comparator.comparing(account -> account.family().value().number()));
        return accounts;
    }

    private static Account of(
            Kept<ReadingFamily> family,
            List<Kept<PointsEntry>> entries,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        BigDecimal opening = BigDecimal.ZERO;
        List<Kept<PointsEntry>> within = new ArrayList<>();
        for (Kept<PointsEntry> entry : entries) {
            Optional<LocalDate> day = day(entry);
            if (from.isPresent() && day.filter(it -> it.isBefore(from.get())).isPresent()) {
                opening = opening.add(entry.value().change());
            } else if (to.isEmpty() || day.filter(it -> it.isAfter(to.get())).isEmpty()) {
                within.add(entry);
            }
        }
        within.sort(Comparator.comparing((Kept<PointsEntry> entry) -> day(entry).orElse(LocalDate.MAX))
                .thenComparing(entry -> entry.value().number()));
        return new Account(family, opening, within);
    }

    private static Optional<LocalDate> day(Kept<PointsEntry> entry) {
        return entry.value().when().flatMap(When::earliest);
    }

    BigDecimal earned() {
        return sum(PointsEntry::earned);
    }

    BigDecimal spent() {
        return sum(PointsEntry::spent);
    }

    BigDecimal balance() {
        return opening.add(sum(PointsEntry::change));
    }

    private BigDecimal sum(Function<PointsEntry, BigDecimal> part) {
        return entries.stream().map(Kept::value).map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
