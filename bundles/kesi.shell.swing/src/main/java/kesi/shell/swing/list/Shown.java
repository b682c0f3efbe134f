package kesi.shell.swing.list;

import kesi.core.api.value.Ref;

/**
 * What a list shows: which rows in which order. Immutable as far as a screen is concerned.
 *
 * @param type the type of the records
 * @param all the columns that could be shown
 * @param store where the ids of the slots stand
 * @param slots the rows in their order
 * @param total how many records there are without filters
 * @param absent whether the type's bundle is absent
 */
record Shown(String type, Columns all, RowStore store, int[] slots, int total, boolean absent) {

    static Shown nothing(String type) {
        Columns none = new Columns(java.util.List.of());
        return new Shown(type, none, new RowStore(none), new int[0], 0, false);
    }

    /** The columns that are shown. */
    Columns columns() {
        return store.columns();
    }

    int size() {
        return slots.length;
    }

    String id(int row) {
        return store.id(slots[row]);
    }

    Ref ref(int row) {
        return new Ref(type, id(row));
    }
}
