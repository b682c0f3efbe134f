package kesi.shell.swing.record;

import java.awt.Component;
import java.awt.FontMetrics;
import java.util.List;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import kesi.core.api.text.Language;
import kesi.shell.swing.look.PlainTable;

/** The table of a list: draws only the rows on the screen, however many there are. */
final class RecordTable extends JTable {

    private static final long serialVersionUID = 1L;
    private static final int MEASURED_ROWS = 60;
    private static final int WIDEST_TITLE = 360;
    private static final int WIDEST = 180;
    private static final int ARROW = 14;
    private static final int PADDING = 22;

    private final transient Language language;
    private final Model model = new Model();

    RecordTable(Language language) {
        this.language = language;
        setName("record.table");
        setAutoCreateColumnsFromModel(true);
        setModel(model);
        setFillsViewportHeight(true);
        setShowVerticalLines(false);
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        PlainTable.dress(this);
    }

    /** Shows rows; columns keep their widths when they stay the same. */
    void show(Columns columns, List<Row> rows) {
        boolean other = !columns.equals(model.columns) || (model.rows.isEmpty() && !rows.isEmpty());
        model.columns = columns;
        model.rows = rows;
        if (other) {
            model.fireTableStructureChanged();
            widen();
        } else {
            model.fireTableDataChanged();
        }
    }

    /** Column heads in the language of now. */
    void retitle() {
        for (int i = 0; i < getColumnModel().getColumnCount(); i++) {
            int at = getColumnModel().getColumn(i).getModelIndex();
            getColumnModel().getColumn(i).setHeaderValue(model.getColumnName(at));
        }
        getTableHeader().repaint();
    }

    List<Row> rows() {
        return model.rows;
    }

    Columns columns() {
        return model.columns;
    }

    @Override
    public TableCellRenderer getCellRenderer(int row, int column) {
        int at = convertColumnIndexToModel(column);
        boolean number =
                at < model.columns.numbers().size() && model.columns.numbers().get(at);
        DefaultTableCellRenderer cells = new Cells();
        cells.setHorizontalAlignment(number ? SwingConstants.TRAILING : SwingConstants.LEADING);
        return cells;
    }

    /** As wide as what the first rows hold; where that is too much for the room, the table scrolls. */
    private void widen() {
        FontMetrics metrics = getFontMetrics(getFont());
        for (int i = 0; i < getColumnCount(); i++) {
            int column = i;
            int widest = model.rows.stream()
                    .limit(MEASURED_ROWS)
                    .mapToInt(
                            row -> metrics.stringWidth(ValueText.of(row.cells().get(column))))
                    .max()
                    .orElse(0);
            int wanted = Math.max(widest, metrics.stringWidth(getColumnName(i)) + ARROW) + PADDING;
            getColumnModel().getColumn(i).setPreferredWidth(Math.min(i == 0 ? WIDEST_TITLE : WIDEST, wanted));
        }
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() == null || getPreferredSize().width < getParent().getWidth();
    }

    private static final class Cells extends DefaultTableCellRenderer {

        private static final long serialVersionUID = 1L;
        private final DefaultTableCellRenderer padded = PlainTable.cells();

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            padded.setHorizontalAlignment(getHorizontalAlignment());
            return padded.getTableCellRendererComponent(table, ValueText.of(value), selected, focused, row, column);
        }
    }

    private final class Model extends AbstractTableModel {

        private static final long serialVersionUID = 1L;
        private transient Columns columns = new Columns(List.of(), List.of());
        private transient List<Row> rows = List.of();

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return columns.heads().size();
        }

        @Override
        public String getColumnName(int column) {
            return language.say(columns.heads().get(column));
        }

        @Override
        public Object getValueAt(int row, int column) {
            return rows.get(row).cells().get(column);
        }
    }
}
