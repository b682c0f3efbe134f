package kesi.shell.swing.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kesi.core.api.task.Task;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;

/**
 * Reads records of one type as rows, page by page. Not for the event dispatch thread.
 *
 * @param type the type's name; its bundle may be absent
 */
record RowReader(Records records, String type) {

    private static final int PAGE = 1_000;

    /** The type, when its bundle is here. */
    Optional<RecordType<?>> known() {
        return records.known().stream().filter(one -> one.name().equals(type)).findFirst();
    }

    /** Hands over every record, in the order of the ids. */
    void readAll(Task task, Consumer<Row> rows) {
        Optional<RecordType<?>> here = known();
        if (here.isPresent()) {
            readTyped(here.get(), task, rows);
        } else {
            readStubs(task, rows);
        }
    }

    /** One record as it is now; empty when it is deleted. */
    Optional<Row> read(Ref ref) {
        return known().map(here -> readTyped(here, ref))
                .orElseGet(() -> records.find(ref).map(Columns::stub));
    }

    private <T extends Record> void readTyped(RecordType<T> here, Task task, Consumer<Row> rows) {
        records.shelf(here).forEach(kept -> {
            task.checkCancelled();
            rows.accept(Columns.row(here, kept.document(), kept.value()));
        });
    }

    private <T extends Record> Optional<Row> readTyped(RecordType<T> here, Ref ref) {
        return records.shelf(here).find(ref.id()).map(kept -> Columns.row(here, kept.document(), kept.value()));
    }

    private void readStubs(Task task, Consumer<Row> rows) {
        String after = "";
        List<Document> page = records.list(type, after, PAGE);
        while (!page.isEmpty()) {
            task.checkCancelled();
            page.stream().map(Columns::stub).forEach(rows);
            after = page.get(page.size() - 1).ref().id();
            page = records.list(type, after, PAGE);
        }
    }
}
