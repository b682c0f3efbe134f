package kesi.shell.swing.list;

import com.formdev.flatlaf.util.UIScale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import kesi.core.api.text.Language;
import kesi.shell.swing.look.PlainTable;
import kesi.shell.swing.look.Theme;

/** The table of a list. It asks for the rows on the screen alone; a row that is not read yet is a grey stroke. */
final class ListTable extends JTable {

    private static final long serialVersionUID = 1L;
    private static final int MEASURED_ROWS = 60;
    private static final int WIDEST_TITLE = 360;
    private static final int WIDEST = 180;
    private static final int ARROW = 14;
    private static final int PADDING = 22;
    private static final String UNREAD = "\u2026";

    private final transient Language language;
    private final transient RowCache cache;
    private final Model model = new Model();
    private final transient TableCellRenderer texts = cells(SwingConstants.LEADING);
    private final transient TableCellRenderer numbers = cells(SwingConstants.TRAILING);
    private transient Shown shown;

    ListTable(Language language, RowCache cache, Shown shown) {
        this.language = language;
        this.cache = cache;
        this.shown = shown;
        setName("record.table");
        setAutoCreateColumnsFromModel(true);
        setModel(model);
        setFillsViewportHeight(true);
        setShowVerticalLines(false);
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        PlainTable.dress(this);
    }

    /** Shows rows; answers whether the columns are others than before. */
    boolean show(Shown now) {
        boolean other = !now.columns().equals(shown.columns()) || getColumnCount() == 0;
        shown = now;
        if (other) {
            model.fireTableStructureChanged();
        } else {
            model.fireTableDataChanged();
        }
        return other;
    }

    Shown shown() {
        return shown;
    }

    /** The row there, when it was read. */
    Optional<Row> row(int row) {
        return row < shown.size() ? cache.row(shown.id(row)) : Optional.empty();
    }

    /** The name of a column as the table stands now. */
    String columnName(int viewColumn) {
        return shown.columns()
                .shown()
                .get(convertColumnIndexToModel(viewColumn))
                .name();
    }

    /** Column heads in the language of now, with their places in the order. */
    void retitle(java.util.List<Wish.Order> orders) {
        for (int i = 0; i < getColumnModel().getColumnCount(); i++) {
            int at = getColumnModel().getColumn(i).getModelIndex();
            getColumnModel()
                    .getColumn(i)
                    .setHeaderValue(model.getColumnName(at)
                            + HeadMark.of(shown.columns().shown().get(at).name(), orders));
        }
        getTableHeader().repaint();
    }

    /** Whether some row of those that count for the widths was read. */
    boolean isMeasurable() {
        return IntStream.range(0, Math.min(MEASURED_ROWS, shown.size())).anyMatch(row -> row(row).isPresent());
    }

    /** As wide as what the first rows hold; where that is too much for the room, the table scrolls. */
    void widen() {
        int all = 0;
        for (int i = 0; i < getColumnModel().getColumnCount(); i++) {
            TableColumn column = getColumnModel().getColumn(i);
            int width = width(column.getModelIndex());
            column.setPreferredWidth(width);
            all += width;
        }
        int room = getParent() == null ? 0 : getParent().getWidth();
        setAutoResizeMode(all > room ? AUTO_RESIZE_OFF : AUTO_RESIZE_SUBSEQUENT_COLUMNS);
    }

    @Override
    public TableCellRenderer getCellRenderer(int row, int column) {
        int at = convertColumnIndexToModel(column);
        return at < shown.columns().size() && shown.columns().shown().get(at).isNumber() ? numbers : texts;
    }

    private int width(int column) {
        var metrics = getFontMetrics(getFont());
        int widest = metrics.stringWidth(model.getColumnName(column)) + UIScale.scale(ARROW);
        for (int row = 0; row < Math.min(MEASURED_ROWS, shown.size()); row++) {
            widest = Math.max(widest, metrics.stringWidth(String.valueOf(model.getValueAt(row, column))));
        }
        boolean title = shown.columns().shown().get(column).name().equals(Column.TITLE);
        return Math.min(UIScale.scale(title ? WIDEST_TITLE : WIDEST), widest) + UIScale.scale(PADDING);
    }

    private static TableCellRenderer cells(int alignment) {
        DefaultTableCellRenderer padded = PlainTable.cells();
        return (table, value, selected, focused, row, column) -> {
            padded.setHorizontalAlignment(alignment);
            padded.setForeground(UNREAD.equals(value) && !selected ? Theme.color("Label.disabledForeground") : null);
            return padded.getTableCellRendererComponent(table, value, selected, focused, row, column);
        };
    }

    private final class Model extends AbstractTableModel {

        private static final long serialVersionUID = 1L;

        @Override
        public int getRowCount() {
            return shown == null ? 0 : shown.size();
        }

        @Override
        public int getColumnCount() {
            return shown == null ? 0 : shown.columns().size();
        }

        @Override
        public String getColumnName(int column) {
            return language.say(shown.columns().shown().get(column).label());
        }

        @Override
        public Object getValueAt(int row, int column) {
            return row(row).filter(one -> column < one.cells().size())
                    .map(one -> Cells.text(one.cells().get(column), language))
                    .orElse(UNREAD);
        }
    }
}
