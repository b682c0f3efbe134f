package kesi.shell.swing.look;

import java.awt.Component;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;

/** A table of texts: aligned heads, room around the cells, widths by what the columns hold. */
public final class PlainTable extends JTable {

    private static final long serialVersionUID = 1L;
    private static final int MEASURED_ROWS = 50;
    private static final int WIDEST = 420;

    /** An empty table. */
    public PlainTable() {
        setFillsViewportHeight(true);
        setAutoCreateRowSorter(true);
        setShowVerticalLines(false);
        setDefaultRenderer(Object.class, cells());
        dress(this);
    }

    /** Heads to the left and padded, as the cells are. */
    public static void dress(JTable table) {
        if (table.getTableHeader().getDefaultRenderer() instanceof JLabel heads) {
            heads.setHorizontalAlignment(SwingConstants.LEADING);
        }
    }

    /** A renderer of cells with room at their sides and the whole text as the tool tip. */
    public static DefaultTableCellRenderer cells() {
        return new DefaultTableCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public Component getTableCellRendererComponent(
                    JTable table, Object value, boolean selected, boolean focused, int row, int column) {
                super.getTableCellRendererComponent(table, value, selected, false, row, column);
                setBorder(BorderFactory.createEmptyBorder(0, 8, 0, 8));
                setToolTipText(value == null || value.toString().isEmpty() ? null : value.toString());
                return this;
            }
        };
    }

    /** Shows these rows. */
    public void show(List<String> heads, List<List<String>> rows) {
        setModel(new Rows(List.copyOf(heads), List.copyOf(rows)));
        for (int i = 0; i < heads.size(); i++) {
            TableColumn column = getColumnModel().getColumn(i);
            column.setPreferredWidth(width(i, heads.get(i), rows));
        }
    }

    /** The table with scroll bars and no border. */
    public JComponent inScroll() {
        JScrollPane scroll = new Scroll(this);
        return scroll;
    }

    private int width(int column, String head, List<List<String>> rows) {
        int widest = rows.stream()
                .limit(MEASURED_ROWS)
                .mapToInt(row -> getFontMetrics(getFont()).stringWidth(row.get(column)))
                .max()
                .orElse(0);
        int heads = getFontMetrics(getFont()).stringWidth(head) + 16;
        return Math.min(WIDEST, Math.max(widest, heads) + 24);
    }

    private static final class Rows extends AbstractTableModel {

        private static final long serialVersionUID = 1L;
        private final transient List<String> heads;
        private final transient List<List<String>> rows;

        Rows(List<String> heads, List<List<String>> rows) {
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
