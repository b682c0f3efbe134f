package kesi.shell.swing.list;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.record.api.Entry;
import kesi.record.api.Journal;
import kesi.record.api.Records;
import kesi.shell.swing.Texts;
import kesi.shell.swing.part.Stores;

/**
 * The records of one type, filtered and sorted, whatever their number. Knows no widget. Everything here reads
 * the store
 * and is for background threads; safe for use by any.
 */
final class ListModel {

    private static final int PAGE = 1_000;
    private static final int IDS = 50_000;
    private static final int MANY_CHANGES = 2_000;

    private final Stores stores;
    private final String type;
    private final Language language;
    private List<String> chosen = List.of();
    private RowStore store = new RowStore(new Columns(List.of()));
    private Columns all = new Columns(List.of());
    private String epoch = "";
    private long seen;
    private Wish last = Wish.ALL;
    private int @org.jspecify.annotations.Nullable [] arranged;
    private final Set<Integer> left = new LinkedHashSet<>();
    private final Set<Integer> changed = new LinkedHashSet<>();

    ListModel(Stores stores, String type, Language language) {
        this.stores = stores;
        this.type = type;
        this.language = language;
    }

    /** Which columns are shown, by their names; empty for those that the type shows. They count from the next load. */
    synchronized void choose(List<String> columns) {
        chosen = List.copyOf(columns);
    }

    /** Reads which records there are; the records themselves are not read. */
    synchronized void load(Task task) {
        seen = stores.journal().map(Journal::last).orElse(0L);
        epoch = stores.journal().map(Journal::epoch).orElse("");
        all = stores.records().map(this::columns).orElse(new Columns(List.of()));
        RowStore fresh = new RowStore(all.chosen(chosen));
        stores.records().ifPresent(records -> {
            List<String> ids = records.ids(type, "", IDS);
            while (!ids.isEmpty()) {
                task.checkCancelled();
                ids.forEach(fresh::add);
                ids = records.ids(type, ids.get(ids.size() - 1), IDS);
            }
        });
        use(fresh);
    }

    /**
     * Follows the journal; reads everything anew when the type came or went or the store is another one.
     *
     * @return the ids of the records that changed; empty when all may have
     */
    synchronized Optional<Set<String>> catchUp(Task task) {
        Optional<Journal> journal = stores.journal();
        Optional<Records> records = stores.records();
        boolean other = records.isEmpty()
                || journal.map(Journal::epoch).filter(epoch::equals).isEmpty()
                || !columns(records.get()).equals(all)
                || store.wasteful();
        if (other) {
            load(task);
            return Optional.empty();
        }
        Set<String> touched = touched(journal.get());
        if (touched.size() > MANY_CHANGES) {
            arranged = null;
        }
        List<String> ids = List.copyOf(touched);
        for (int from = 0; from < ids.size(); from += PAGE) {
            update(records.get(), ids.subList(from, Math.min(from + PAGE, ids.size())));
        }
        return Optional.of(touched);
    }

    /** The rows that fit, in the order that is wished. The first filter or order reads every record once. */
    synchronized Shown arrange(Wish wish, Task task) {
        if (wish.needsValues() && !store.valued()) {
            value(task);
        }
        Arranger arranger = new Arranger(store, wish);
        int[] before = arranged;
        int[] now = before != null && wish.equals(last) && changed.size() + left.size() < MANY_CHANGES
                ? arranger.mend(before, left, changed)
                : arranger.arrange(task);
        left.clear();
        changed.clear();
        arranged = now;
        last = wish;
        boolean absent = stores.records()
                .filter(records -> new RecordRows(records, type).known().isEmpty())
                .isPresent();
        return new Shown(type, all, store, now, store.size(), absent);
    }

    /** The values of a column that a person can choose from, under the other filters; the most frequent first. */
    synchronized List<Choice> choices(String column, Wish wish, Task task) {
        if (!store.valued()) {
            value(task);
        }
        return Choice.of(store, column, wish, task);
    }

    /** What a column is called; its name when there is no such column. */
    synchronized Message label(String column) {
        return all.find(column).map(Column::label).orElseGet(() -> Message.literal(column));
    }

    /** The rows of these records as they are now. */
    List<Row> read(List<String> ids, Columns columns) {
        return stores.records()
                .map(records -> new RecordRows(records, type).read(ids, columns))
                .orElse(List.of());
    }

    /** Forgets filtered and sorted words, which are in one language. */
    synchronized void forgetValues() {
        RowStore fresh = new RowStore(store.columns());
        for (int slot : store.slots()) {
            fresh.add(store.id(slot));
        }
        use(fresh);
    }

    private void use(RowStore fresh) {
        store = fresh;
        arranged = null;
        left.clear();
        changed.clear();
    }

    private Columns columns(Records records) {
        return Columns.all(new RecordRows(records, type).known());
    }

    private void value(Task task) {
        stores.records().ifPresent(records -> {
            int[] done = {0};
            int total = Math.max(1, store.size());
            new RecordRows(records, type).readAll(store.columns(), row -> {
                if (done[0]++ % PAGE == 0) {
                    task.checkCancelled();
                    task.progress(Math.min(1.0, done[0] / (double) total), Texts.of("list.reading", done[0], total));
                }
                int slot = store.find(row.ref().id());
                if (slot >= 0) {
                    store.set(slot, row, language);
                }
            });
        });
        dropUnread();
        store.becomeValued();
    }

    /** A record that was deleted while the others were read has no values; the journal tells of it next. */
    private void dropUnread() {
        for (int slot : store.slots()) {
            if (!store.hasValues(slot)) {
                store.remove(store.id(slot));
                left.add(slot);
            }
        }
    }

    private Set<String> touched(Journal journal) {
        Set<String> ids = new TreeSet<>();
        List<Entry> entries = journal.read(seen, PAGE);
        while (!entries.isEmpty()) {
            entries.stream()
                    .filter(entry -> entry.ref().type().equals(type))
                    .forEach(entry -> ids.add(entry.ref().id()));
            seen = entries.get(entries.size() - 1).sequence();
            entries = journal.read(seen, PAGE);
        }
        return ids;
    }

    private void update(Records records, List<String> ids) {
        List<Row> rows = new RecordRows(records, type).read(ids, store.columns());
        Set<String> there = new TreeSet<>();
        for (Row row : rows) {
            int slot = store.add(row.ref().id());
            there.add(row.ref().id());
            changed.add(slot);
            if (store.valued()) {
                store.set(slot, row, language);
            }
        }
        for (String id : ids) {
            int slot = there.contains(id) ? -1 : store.remove(id);
            if (slot >= 0) {
                changed.remove(slot);
                left.add(slot);
            }
        }
    }
}
