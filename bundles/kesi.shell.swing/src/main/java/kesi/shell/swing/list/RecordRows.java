package kesi.shell.swing.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;

/**
 * Reads records of one type as rows. Not for the event dispatch thread, and for one reading at a time.
 *
 * @param type the type's name; its bundle may be absent
 */
final class RecordRows {

    private static final int MOST_TITLES = 10_000;

    private final Records records;
    private final String type;
    private final Map<Ref, String> titles = new HashMap<>();

    RecordRows(Records records, String type) {
        this.records = records;
        this.type = type;
    }

    /** The type, when its bundle is here. */
    Optional<RecordType<?>> known() {
        return records.known().stream().filter(one -> one.name().equals(type)).findFirst();
    }

    /** Hands over every record, in the order of the ids. */
    void readAll(Columns columns, Consumer<Row> rows) {
        known().ifPresentOrElse(here -> readTyped(here, columns, rows), () -> readStubs(columns, rows));
    }

    /** The rows of these records, as far as they are there, in the order of their ids. */
    List<Row> read(List<String> ids, Columns columns) {
        return known().map(here -> readTyped(here, ids, columns))
                .orElseGet(() -> records.findAll(type, ids).stream()
                        .map(document -> RowMaker.stub(document, columns))
                        .toList());
    }

    private <T extends Record> void readTyped(RecordType<T> here, Columns columns, Consumer<Row> rows) {
        RowMaker<T> maker = RowMaker.of(here, columns, this::title);
        records.shelf(here).forEach(kept -> rows.accept(maker.row(kept)));
    }

    private <T extends Record> List<Row> readTyped(RecordType<T> here, List<String> ids, Columns columns) {
        RowMaker<T> maker = RowMaker.of(here, columns, this::title);
        return records.shelf(here).findAll(ids).stream().map(maker::row).toList();
    }

    private void readStubs(Columns columns, Consumer<Row> rows) {
        String after = "";
        List<Document> page = records.list(type, after, 1_000);
        while (!page.isEmpty()) {
            page.forEach(document -> rows.accept(RowMaker.stub(document, columns)));
            after = page.get(page.size() - 1).ref().id();
            page = records.list(type, after, 1_000);
        }
    }

    /** What a linked record is called. With very many of them the rest stay references. */
    private String title(Ref ref) {
        String known = titles.get(ref);
        if (known != null || titles.size() >= MOST_TITLES) {
            return known == null ? ref.toString() : known;
        }
        String found = records.find(ref).map(Document::title).orElseGet(ref::toString);
        titles.put(ref, found);
        return found;
    }
}
