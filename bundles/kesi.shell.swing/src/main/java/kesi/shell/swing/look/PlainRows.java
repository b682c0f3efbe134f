package kesi.shell.swing.look;

import java.util.List;
import javax.swing.table.AbstractTableModel;

/** Heads and cells of a table of texts. */
final class PlainRows extends AbstractTableModel {

    private static final long serialVersionUID = 1L;
    private transient List<String> heads = List.of();
    private transient List<List<String>> rows = List.of();

    /** Other heads and rows; answers whether the heads are others in number, or come for the first time. */
    boolean fill(List<String> names, List<List<String>> shown) {
        boolean other = heads.size() != names.size() || rows.isEmpty();
        heads = List.copyOf(names);
        rows = List.copyOf(shown);
        if (other) {
            fireTableStructureChanged();
        } else {
            fireTableDataChanged();
        }
        return other;
    }

    /** The first cell of a row. */
    String first(int row) {
        return rows.get(row).get(0);
    }

    /** The rows. */
    List<List<String>> all() {
        return rows;
    }

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
