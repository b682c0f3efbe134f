package kesi.deploy.ui;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;

/** Rows of text in a sortable table that shows every cell literally. */
public final class Rows extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private transient List<String> heads;
    private transient List<List<String>> rows = List.of();

    /** An empty table with these heads. */
    public Rows(List<String> heads) {
        this.heads = List.copyOf(heads);
    }

    /** Replaces heads and rows. */
    public void show(List<String> newHeads, List<List<String>> newRows) {
        boolean renamed = !heads.equals(newHeads);
        heads = List.copyOf(newHeads);
        rows = List.copyOf(newRows);
        if (renamed) {
            fireTableStructureChanged();
        } else {
            fireTableDataChanged();
        }
    }

    /** A table on these rows, one row selected at a time. */
    public JTable table(String accessibleName) {
        JTable table = new JTable(this);
        table.setAutoCreateRowSorter(true);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.getAccessibleContext().setAccessibleName(accessibleName);
        DefaultTableCellRenderer literal = new DefaultTableCellRenderer();
        literally(literal);
        table.setDefaultRenderer(Object.class, literal);
        return table;
    }

    /** Makes a component show text as it is, never as HTML. */
    public static <C extends JComponent> C literally(C component) {
        component.putClientProperty("html.disable", Boolean.TRUE);
        return component;
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
