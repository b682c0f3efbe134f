package kesi.shell.swing.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kesi.core.api.task.Task;
import kesi.record.api.Entry;
import kesi.record.api.Journal;
import kesi.record.api.Records;
import kesi.shell.swing.part.Stores;

/**
 * The records of one type, filtered and sorted. Knows no widget. Reading, filtering and sorting are for background
 * threads; safe for use by any.
 */
final class RecordListModel {

    private static final int PAGE = 1_000;

    private final Stores stores;
    private final String type;
    private final Map<String, Row> rows = new TreeMap<>();
    private Columns columns = Columns.of(Optional.empty());
    private long seen;
    private String epoch = "";

    /** One step of an order. */
    record Order(int column, boolean descending) {}

    /**
     * What is shown.
     *
     * @param total how many records there are without the filter
     * @param absent whether the type's bundle is absent
     */
    record Shown(Columns columns, List<Row> rows, int total, boolean absent) {}

    RecordListModel(Stores stores, String type) {
        this.stores = stores;
        this.type = type;
    }

    /** Reads everything anew. */
    synchronized void load(Task task) {
        rows.clear();
        seen = stores.journal().map(Journal::last).orElse(0L);
        epoch = stores.journal().map(Journal::epoch).orElse("");
        stores.records().ifPresent(records -> {
            RowReader reader = new RowReader(records, type);
            columns = Columns.of(reader.known());
            reader.readAll(task, row -> rows.put(row.ref().id(), row));
        });
    }

    /** Reads what changed since; everything when the type came or went or the store is another one. */
    synchronized void catchUp(Task task) {
        Optional<Journal> journal = stores.journal();
        Optional<Records> records = stores.records();
        boolean other = journal.map(Journal::epoch).filter(epoch::equals).isEmpty() || records.isEmpty();
        if (other || !Columns.of(new RowReader(records.get(), type).known()).equals(columns)) {
            load(task);
        } else {
            read(journal.get(), new RowReader(records.get(), type));
        }
    }

    /** The records that have every word of the filter, in an order; ties stand in the order of their ids. */
    synchronized Shown arrange(String filter, List<Order> orders) {
        List<String> words = Arrays.stream(filter.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Optional<Comparator<Row>> order = orders.stream()
                .filter(one -> one.column() < columns.heads().size())
                .map(RecordListModel::comparator)
                .reduce(Comparator::thenComparing);
        var fitting = rows.values().stream().filter(row -> row.has(words));
        List<Row> shown = order.map(fitting::sorted).orElse(fitting).toList();
        boolean absent = stores.records()
                .filter(records -> new RowReader(records, type).known().isEmpty())
                .isPresent();
        return new Shown(columns, shown, rows.size(), absent);
    }

    private void read(Journal journal, RowReader reader) {
        List<Entry> entries = journal.read(seen, PAGE);
        while (!entries.isEmpty()) {
            entries.stream().filter(entry -> entry.ref().type().equals(type)).forEach(entry -> {
                rows.remove(entry.ref().id());
                reader.read(entry.ref()).ifPresent(row -> rows.put(row.ref().id(), row));
            });
            seen = entries.get(entries.size() - 1).sequence();
            entries = journal.read(seen, PAGE);
        }
    }

    private static Comparator<Row> comparator(Order order) {
        Comparator<Row> ascending =
                (a, b) -> compare(a.cells().get(order.column()), b.cells().get(order.column()));
        return order.descending() ? ascending.reversed() : ascending;
    }

    private static int compare(Object a, Object b) {
        if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
            return x.compareTo(y);
        }
        if (a instanceof Instant x && b instanceof Instant y) {
            return x.compareTo(y);
        }
        return ChineseOrder.COMPARATOR.compare(a.toString(), b.toString());
    }
}
