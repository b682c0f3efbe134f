package kesi.competition.ui.result;

import java.util.List;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import kesi.core.api.text.Language;

/** The table on the screen. Its texts come from records and are never read as HTML. */
final class ResultTable extends JTable {

    private static final long serialVersionUID = 1L;

    ResultTable() {
        super(new Cells(List.of(), List.of()));
        setAutoCreateRowSorter(true);
        setFillsViewportHeight(true);
        putClientProperty("html.disable", Boolean.TRUE);
        DefaultTableCellRenderer plain = new DefaultTableCellRenderer();
        plain.putClientProperty("html.disable", Boolean.TRUE);
        setDefaultRenderer(Object.class, plain);
        if (getTableHeader().getDefaultRenderer() instanceof javax.swing.JComponent head) {
            head.putClientProperty("html.disable", Boolean.TRUE);
        }
    }

    /** Shows other rows. */
    void show(ResultRows rows, Language language) {
        setModel(new Cells(
                rows.heads().stream().map(language::say).toList(),
                rows.rows().stream()
                        .map(row -> row.stream().map(language::say).toList())
                        .toList()));
    }

    /** Texts that cannot be edited. */
    private static final class Cells extends AbstractTableModel {

        private static final long serialVersionUID = 1L;

        private final transient List<String> heads;
        private final transient List<List<String>> rows;

        Cells(List<String> heads, List<List<String>> rows) {
            this.heads = heads;
            this.rows = rows;
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
}
