package kesi.bookroom.ui;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;

/** A sorted table of texts that come from records and are never read as HTML. */
public final class TextTable extends JTable {

    private static final long serialVersionUID = 1L;

    private final Cells cells = new Cells();

    /** An empty table. */
    public TextTable() {
        setModel(cells);
        setAutoCreateRowSorter(true);
        setFillsViewportHeight(true);
        putClientProperty("html.disable", Boolean.TRUE);
        DefaultTableCellRenderer plain = new DefaultTableCellRenderer();
        plain.putClientProperty("html.disable", Boolean.TRUE);
        setDefaultRenderer(Object.class, plain);
        if (getTableHeader().getDefaultRenderer() instanceof JComponent head) {
            head.putClientProperty("html.disable", Boolean.TRUE);
        }
    }

    /** Shows other rows, each with as many cells as there are heads. */
    public void show(List<String> heads, List<List<String>> rows) {
        boolean sameHeads = heads.equals(cells.heads);
        cells.heads = heads;
        cells.rows = rows;
        if (sameHeads) {
            cells.fireTableDataChanged();
        } else {
            cells.fireTableStructureChanged();
        }
    }

    /** Calls the listener with the number of the row that a person selects, counted as it was shown. */
    public void onSelect(Consumer<Integer> listener) {
        getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && getSelectedRow() >= 0) {
                listener.accept(convertRowIndexToModel(getSelectedRow()));
            }
        });
    }

    /** Texts that cannot be edited. */
    private static final class Cells extends AbstractTableModel {

        private static final long serialVersionUID = 1L;

        private transient List<String> heads = List.of();
        private transient List<List<String>> rows = List.of();

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return heads.size();
        }

        @Override
        public String getColumnName(int column) {
            return heads.get(column);
        }

        @Override
        public Object getValueAt(int row, int column) {
            return rows.get(row).get(column);
        }
    }
}
