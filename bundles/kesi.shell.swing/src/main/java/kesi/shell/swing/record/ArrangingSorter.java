package kesi.shell.swing.record;

import java.util.ArrayList;
import java.util.List;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import javax.swing.table.TableModel;
import kesi.shell.swing.record.RecordListModel.Order;

/**
 * Tells a table's head how the rows are sorted; the rows themselves are sorted in the background. A click sorts by a
 * column, what was sorted by before decides ties; the third click on a column takes it out.
 */
final class ArrangingSorter extends RowSorter<TableModel> {

    private static final int DEEPEST = 3;

    private final TableModel model;
    private final Runnable arrange;
    private List<SortKey> keys = List.of();

    ArrangingSorter(TableModel model, Runnable arrange) {
        this.model = model;
        this.arrange = arrange;
    }

    List<Order> orders() {
        return keys.stream()
                .map(key -> new Order(key.getColumn(), key.getSortOrder() == SortOrder.DESCENDING))
                .toList();
    }

    @Override
    public void toggleSortOrder(int column) {
        List<SortKey> next = new ArrayList<>(keys);
        SortOrder order = next.isEmpty() || next.get(0).getColumn() != column
                ? SortOrder.ASCENDING
                : next.get(0).getSortOrder() == SortOrder.ASCENDING ? SortOrder.DESCENDING : SortOrder.UNSORTED;
        next.removeIf(key -> key.getColumn() == column);
        if (order != SortOrder.UNSORTED) {
            next.add(0, new SortKey(column, order));
        }
        setSortKeys(next.subList(0, Math.min(DEEPEST, next.size())));
    }

    @Override
    public void setSortKeys(List<? extends SortKey> wanted) {
        keys = List.copyOf(wanted);
        fireSortOrderChanged();
        arrange.run();
    }

    @Override
    public List<? extends SortKey> getSortKeys() {
        return keys;
    }

    @Override
    public TableModel getModel() {
        return model;
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
        return model.getRowCount();
    }

    @Override
    public int getModelRowCount() {
        return model.getRowCount();
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
