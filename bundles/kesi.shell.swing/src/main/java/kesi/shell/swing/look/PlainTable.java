package kesi.shell.swing.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.FontMetrics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;

/**
 * A table of texts: aligned heads, room around the cells, widths by what the columns hold, sorting by several
 * columns,
 * a quick filter, copying for spreadsheets.
 */
public final class PlainTable extends JTable {

    private static final long serialVersionUID = 1L;
    private static final int MEASURED_ROWS = 50;
    private static final int WIDEST = 420;
    private static final int SHORT = 140;
    private static final int HEAD = 16;
    private static final int PADDING = 24;
    private static final String NUMBERS = "\u2460\u2461\u2462\u2463\u2464";

    private final PlainRows rows = new PlainRows();
    private final transient PlainSorter sorter = new PlainSorter(rows);

    /** An empty table. */
    public PlainTable() {
        setModel(rows);
        setRowSorter(sorter);
        setFillsViewportHeight(true);
        setShowVerticalLines(false);
        setDefaultRenderer(Object.class, cells());
        setDragEnabled(!java.awt.GraphicsEnvironment.isHeadless());
        setTransferHandler(new TableCopy());
        sorter.addRowSorterListener(event -> retitle());
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

    /**
     * Shows these rows. While the heads stay the same, so do sorting, filter, widths and, by their first cells, the
     * selected rows.
     */
    public void show(List<String> heads, List<List<String>> shown) {
        Set<String> selected = firstCells();
        if (rows.fill(heads, shown)) {
            widen();
        } else {
            select(selected);
        }
        retitle();
    }

    /** Shows only rows that have every one of these words in some cell. */
    public void filter(String words) {
        sorter.filter(words);
    }

    /** By which columns it is sorted: their numbers from 1, a minus before those that begin with large values. */
    public List<String> orders() {
        return sorter.orders();
    }

    /** Sorts by columns as {@link #orders} has them; numbers beyond the columns are left out. */
    public void sort(List<String> orders) {
        sorter.sort(orders);
    }

    /** The places of the selected rows among those that were shown, from 0. */
    public List<Integer> selectedPlaces() {
        return java.util.Arrays.stream(getSelectedRows())
                .mapToObj(this::convertRowIndexToModel)
                .toList();
    }

    /** The table with scroll bars and no border. */
    public JComponent inScroll() {
        return new Scroll(this);
    }

    private Set<String> firstCells() {
        Set<String> cells = new HashSet<>();
        for (int row : getSelectedRows()) {
            int place = convertRowIndexToModel(row);
            if (place < rows.getRowCount()) {
                cells.add(rows.first(place));
            }
        }
        return cells;
    }

    private void select(Set<String> firstCells) {
        for (int row = 0; row < getRowCount() && !firstCells.isEmpty(); row++) {
            if (firstCells.contains(rows.first(convertRowIndexToModel(row)))) {
                addRowSelectionInterval(row, row);
            }
        }
    }

    private void retitle() {
        List<Integer> keys = sorter.getSortKeys().stream()
                .map(javax.swing.RowSorter.SortKey::getColumn)
                .toList();
        for (int i = 0; i < getColumnModel().getColumnCount(); i++) {
            TableColumn column = getColumnModel().getColumn(i);
            int place = keys.indexOf(column.getModelIndex());
            boolean marked = keys.size() > 1 && place >= 0 && place < NUMBERS.length();
            column.setHeaderValue(
                    rows.getColumnName(column.getModelIndex()) + (marked ? " " + NUMBERS.charAt(place) : ""));
        }
        getTableHeader().repaint();
    }

    /** The text may have another size now. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (getModel() instanceof PlainRows) {
            widen();
        }
    }

    /** It fills its room; where not even the heads and short columns fit in, it scrolls. */
    @Override
    public boolean getScrollableTracksViewportWidth() {
        int least = 0;
        for (int i = 0; i < getColumnCount(); i++) {
            least += getColumnModel().getColumn(i).getMinWidth();
        }
        return getParent() == null || least <= getParent().getWidth();
    }

    private void widen() {
        FontMetrics metrics = getFontMetrics(getFont());
        for (int i = 0; i < getColumnCount(); i++) {
            TableColumn column = getColumnModel().getColumn(i);
            int head = metrics.stringWidth(rows.getColumnName(column.getModelIndex())) + UIScale.scale(HEAD + PADDING);
            int widest = rows.all().stream()
                    .limit(MEASURED_ROWS)
                    .mapToInt(row -> metrics.stringWidth(row.get(column.getModelIndex())) + UIScale.scale(PADDING))
                    .max()
                    .orElse(0);
            int wanted = Math.min(UIScale.scale(WIDEST), Math.max(widest, head));
            column.setMinWidth(wanted <= UIScale.scale(SHORT) ? wanted : Math.min(wanted, head));
            column.setPreferredWidth(wanted);
        }
    }
}
