package kesi.heritage.provider.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.exchange.api.HeaderMapping;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.Table;
import kesi.exchange.api.Table.Row;
import kesi.exchange.api.Tables;
import kesi.heritage.api.HeritageTypes;
import kesi.heritage.api.PointsEntry;
import kesi.heritage.api.ReadingFamily;
import kesi.heritage.provider.intake.ListIntake.Taken;
import kesi.heritage.provider.intake.ListIntake.Wish;
import kesi.heritage.provider.record.ElementType;
import kesi.heritage.provider.record.OutreachEventType;
import kesi.heritage.provider.record.PointsEntryType;
import kesi.heritage.provider.record.PractitionerType;
import kesi.heritage.provider.record.ReadingFamilyType;
import kesi.record.api.Batch;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;

/** One import of lists under way. Used once, by one thread. */
final class ListRun {

    private final Records records;
    private final Tables tables;
    private final ListWords words = ListWords.standard();
    private final PointsRows points;
    private final Wish wish;
    private final Batch batch;
    private final List<Ref> added = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> encodings = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private int known;

    ListRun(Records records, Tables tables, Wish wish, Batch batch) {
        this.records = records;
        this.tables = tables;
        this.points = new PointsRows(records);
        this.wish = wish;
        this.batch = batch;
    }

    Taken taken() {
        return new Taken(added, known, encodings, findings);
    }

    void file(SourceFile file) {
        List<Table> read = tables.read(file, wish.encoding());
        Ref source = new Ref("record.blob", file.sha256());
        read.forEach(table -> {
            encodings.put(file.name(), table.encoding());
            table(file, source, table);
        });
    }

    private void table(SourceFile file, Ref source, Table table) {
        ListKind kind = wish.kind()
                .or(() -> Stream.of(ListKind.values())
                        .filter(k -> mapping(table, k).missing().isEmpty())
                        .findFirst())
                .orElseThrow(
                        () -> Problem.failed("E-TABLE-HEADS", Message.of(ListRun.class, "problem.kind", file.name())));
        HeaderMapping mapping = mapping(table, kind);
        if (!mapping.missing().isEmpty()) {
            String needed = String.join(" / ", words.heads(kind).get("name"));
            throw Problem.failed("E-TABLE-HEADS", Message.of(ListRun.class, "problem.heads", file.name(), needed));
        }
        for (Row row : table.rows()) {
            if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                row(kind, new ListRow(source, table, mapping, row, words));
            }
        }
    }

    private void row(ListKind kind, ListRow row) {
        switch (kind) {
            case ELEMENT -> add(new ElementType(), ListMaker.element(row), row);
            case PRACTITIONER -> add(new PractitionerType(), ListMaker.practitioner(row, this::element), row);
            case SESSION -> add(new OutreachEventType(), ListMaker.event(row), row);
            case FAMILY -> {
                ReadingFamily family = PointsRows.family(row);
                add(new ReadingFamilyType(), family, row).ifPresent(ref -> points.know(family, ref));
            }
            case POINTS -> {
                Optional<PointsEntry> entry = points.entry(row);
                if (entry.isEmpty()) {
                    findings.addAll(row.findings());
                }
                entry.ifPresent(made -> add(new PointsEntryType(), made, row).ifPresent(ref -> points.know(made, ref)));
            }
        }
    }

    private Optional<Ref> element(String name) {
        return records.lookUp(HeritageTypes.ELEMENT, Key.shared("name", name)).map(Document::ref);
    }

    /** Adds a record; empty when the row does not fit or was read before. */
    private <T extends Record> Optional<Ref> add(RecordType<T> type, T value, ListRow row) {
        List<Key> unique = type.keys(value).stream().filter(Key::unique).toList();
        if (!unique.stream().allMatch(key -> seen.add(type.name() + key.name() + key.value()))) {
            row.again(type.title(value));
        }
        findings.addAll(row.findings());
        List<Finding> faults = type.check(value);
        findings.addAll(faults);
        if (!row.findings().isEmpty() || !faults.isEmpty()) {
            return Optional.empty();
        }
        if (unique.stream().anyMatch(key -> records.lookUp(type.name(), key).isPresent())) {
            known++;
            return Optional.empty();
        }
        Ref ref = records.shelf(type).add(batch, value);
        added.add(ref);
        return Optional.of(ref);
    }

    private HeaderMapping mapping(Table table, ListKind kind) {
        return HeaderMapping.of(table, words.heads(kind), List.of("name"));
    }
}
