package kesi.heritage.provider.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.core.api.value.Sourced;
import kesi.core.api.value.When;
import kesi.heritage.api.PointsEntry;
import kesi.heritage.api.PointsEntry.Account;
import kesi.heritage.api.PointsEntry.Kind;
import kesi.heritage.api.ReadingFamily;
import kesi.heritage.provider.record.PointsEntryType;
import kesi.heritage.provider.record.ReadingFamilyType;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;

/** Makes families and ledger lines of rows; knows those of the same import and of the store. Used by one thread. */
final class PointsRows {
    private final Records records;
    private final Map<String, Ref> families = new HashMap<>();
    private final Map<String, Known> entries = new HashMap<>();

    private record Known(Ref ref, PointsEntry entry) {}

    PointsRows(Records records) {
        this.records = records;
    }

    static ReadingFamily family(ListRow row) {
        return new ReadingFamily(
                row.needed("name"),
                row.cell("family").orElse(""),
                row.cell("group"),
                row.number("members"),
                row.cell("place"),
                List.of(row.evidence("name")));
    }

    void know(ReadingFamily family, Ref ref) {
        families.put(family.number(), ref);
    }

    void know(PointsEntry entry, Ref ref) {
        entries.put(entry.number(), new Known(ref, entry));
    }

    /** The ledger line of a row; empty when the row does not fit, which the row then says. */
    Optional<PointsEntry> entry(ListRow row) {
        String number = row.needed("name");
        Optional<When> when = row.date("date").map(Sourced::value);
        Optional<Kind> kind = row.choice(Kind.class, "entry", "kind").map(Sourced::value);
        if (kind.isEmpty()) {
            row.lacks("kind");
            return Optional.empty();
        }
        String reason = row.cell("reason").orElse("");
        List<Evidence> evidence = List.of(row.evidence("name"));
        if (kind.get() == Kind.REVERSE) {
            return reversed(number, row)
                    .map(known -> known.entry().reversedBy(number, known.ref(), when, reason, evidence));
        }
        Optional<Ref> family = familyOf(row);
        Optional<BigDecimal> points = row.points("points");
        return family.flatMap(ref -> points.map(amount -> kind.get() == Kind.EARN
                ? PointsEntry.earn(number, ref, amount, when, reason, evidence)
                : new PointsEntry(
                        number,
                        ref,
                        Kind.SPEND,
                        Account.FAMILY,
                        Account.PRIZES,
                        amount,
                        when,
                        reason,
                        row.cell("prize"),
                        Optional.empty(),
                        evidence)));
    }

    private Optional<Ref> familyOf(ListRow row) {
        String number = row.cell("family").orElse("");
        Optional<Ref> family = Optional.ofNullable(families.get(number))
                .or(() -> records.shelf(new ReadingFamilyType())
                        .lookUp(ReadingFamilyType.key(number))
                        .map(Kept::ref));
        if (family.isEmpty()) {
            row.unknown("row.family", number);
        }
        return family;
    }

    /** What a reversal takes back: an entry of the same ledger that is no reversal itself. */
    private Optional<Known> reversed(String by, ListRow row) {
        String number = row.cell("reverses").orElse("");
        Optional<Known> known = Optional.ofNullable(entries.get(number))
                .or(() -> records.shelf(new PointsEntryType())
                        .lookUp(PointsEntryType.key(number))
                        .map(kept -> new Known(kept.ref(), kept.value())))
                .filter(one -> one.entry().kind() != Kind.REVERSE);
        if (known.isEmpty()) {
            row.unknown("row.entry", number);
        }
        return known.filter(one -> fresh(by, one, row));
    }

    /** Whether no other entry of the store took it back already. */
    private boolean fresh(String by, Known known, ListRow row) {
        boolean again = records.shelf(new PointsEntryType())
                .lookUp(PointsEntryType.reversing(known.ref()))
                .filter(one -> !one.value().number().equals(by))
                .isPresent();
        if (again) {
            row.unknown("row.reversed", known.entry().number());
        }
        return !again;
    }
}
