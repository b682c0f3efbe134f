package kesi.shell.swing.list;

import java.util.List;
import java.util.Optional;
import kesi.shell.swing.part.Stores;

/**
 * Which records a list shows and how it was left. Not for the event dispatch thread.
 *
 * @param type the type of the records
 * @param filter the id of a saved filter; empty for all records of the type
 */
record ListSource(Stores stores, ListFolder folder, String type, String filter) {

    /** @param what the type's name, or that and the id of a saved filter with a {@code #} between them */
    static ListSource of(Stores stores, ListFolder folder, String what) {
        int parted = what.indexOf('#');
        return parted < 0
                ? new ListSource(stores, folder, what, "")
                : new ListSource(stores, folder, what.substring(0, parted), what.substring(parted + 1));
    }

    /** How it begins. */
    record Start(ListChoices choices, Wish wish) {}

    /** How it was left; a saved filter says what it shows. */
    Start start() {
        ListChoices kept = folder.load(name());
        Optional<FilterRecords> filters =
                stores.records().filter(records -> !filter.isEmpty()).map(FilterRecords::new);
        List<String> columns = filters.map(all -> all.columns(filter)).orElse(List.of());
        return new Start(
                columns.isEmpty() ? kept : new ListChoices(columns, kept.widths(), kept.sort()),
                filters.flatMap(all -> all.wish(filter)).orElseGet(() -> Wish.ALL.sorted(kept.orders())));
    }

    /** Keeps how it is left. */
    ListChoices keep(ListChoices now) {
        folder.save(name(), now);
        return now;
    }

    private String name() {
        return filter.isEmpty() ? type : type + "-" + filter;
    }
}
