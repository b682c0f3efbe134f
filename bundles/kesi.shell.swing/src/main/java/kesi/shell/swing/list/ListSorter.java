package kesi.shell.swing.list;

import java.awt.EventQueue;
import java.awt.event.InputEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import javax.swing.table.TableModel;
import kesi.shell.swing.list.Wish.Order;

/**
 * Tells a table's head how the rows are sorted; the rows themselves are sorted in the background. A click sorts
 * by a
 * column alone, a click with Shift adds it; clicked again it turns round, and the third time it is taken out.
 */
final class ListSorter extends RowSorter<TableModel> {

    private static final int DEEPEST = 5;

    private final ListTable table;
    private final Runnable arrange;
    private List<SortKey> keys = List.of();

    ListSorter(ListTable table, Runnable arrange) {
        this.table = table;
        this.arrange = arrange;
    }

    List<Order> orders() {
        Columns columns = table.shown().columns();
        return keys.stream()
                .filter(key -> key.getColumn() < columns.size())
                .map(key -> new Order(
                        columns.shown().get(key.getColumn()).name(), key.getSortOrder() == SortOrder.DESCENDING))
                .toList();
    }

    /** Marks the heads for an order that comes from elsewhere; arranges nothing. */
    void mark(List<Order> orders) {
        Columns columns = table.shown().columns();
        keys = orders.stream()
                .filter(order -> columns.place(order.column()) >= 0)
                .map(order -> new SortKey(
                        columns.place(order.column()), order.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING))
                .toList();
        fireSortOrderChanged();
        table.retitle(orders());
    }

    @Override
    public void toggleSortOrder(int column) {
        boolean adds = EventQueue.getCurrentEvent() instanceof InputEvent input && input.isShiftDown();
        toggle(column, adds);
    }

    /** Turns a column from ascending to descending to out. */
    void toggle(int column, boolean adds) {
        SortOrder before = keys.stream()
                .filter(key -> key.getColumn() == column)
                .map(SortKey::getSortOrder)
                .findFirst()
                .orElse(SortOrder.UNSORTED);
        SortKey next = new SortKey(column, next(before));
        List<SortKey> all = new ArrayList<>(adds ? keys : List.of());
        int place = all.stream().map(SortKey::getColumn).toList().indexOf(column);
        if (place >= 0) {
            all.set(place, next);
        } else if (all.size() < DEEPEST) {
            all.add(next);
        }
        all.removeIf(key -> key.getSortOrder() == SortOrder.UNSORTED);
        setSortKeys(all);
    }

    @Override
    public void setSortKeys(List<? extends SortKey> wanted) {
        keys = List.copyOf(wanted);
        fireSortOrderChanged();
        table.retitle(orders());
        arrange.run();
    }

    private static SortOrder next(SortOrder order) {
        return switch (order) {
            case UNSORTED -> SortOrder.ASCENDING;
            case ASCENDING -> SortOrder.DESCENDING;
            case DESCENDING -> SortOrder.UNSORTED;
        };
    }

    @Override
    public List<? extends SortKey> getSortKeys() {
        return keys;
    }

    @Override
    public TableModel getModel() {
        return table.getModel();
    }

    @Override
    public int convertRowIndexToModel(int index) {
        return index;
    }

    @Override
    public int convertRowIndexToView(int index) {
        return index;
    }

    @Override
    public int getViewRowCount() {
        return table.getModel().getRowCount();
    }

    @Override
    public int getModelRowCount() {
        return table.getModel().getRowCount();
    }

    @Override
    public void modelStructureChanged() {
        keys = List.of();
    }

    @Override
    public void allRowsChanged() {
        // the rows arrive sorted
    }

    @Override
    public void rowsInserted(int first, int last) {
        // the rows arrive sorted
    }

    @Override
    public void rowsDeleted(int first, int last) {
        // the rows arrive sorted
    }

    @Override
    public void rowsUpdated(int first, int last) {
        // the rows arrive sorted
    }

    @Override
    public void rowsUpdated(int first, int last, int column) {
        // the rows arrive sorted
    }
}
