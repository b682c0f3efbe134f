package kesi.shell.swing.look;

import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.TransferHandler;

/**
 * Copies and drags the selected rows of a table with their heads, as text that spreadsheets take: no markup,
 * nothing
 * that could act, no serialised object. Nothing is taken in.
 */
public final class TableCopy extends TransferHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public int getSourceActions(JComponent component) {
        return COPY;
    }

    @Override
    protected Transferable createTransferable(JComponent component) {
        return new StringSelection(text((JTable) component));
    }

    /** The selected rows with their heads, in the order of the screen. */
    public static String text(JTable table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(cells(table.getColumnCount(), table::getColumnName));
        for (int row : table.getSelectedRows()) {
            rows.add(cells(table.getColumnCount(), column -> table.getValueAt(row, column)));
        }
        return Tsv.write(rows);
    }

    private static List<String> cells(int columns, java.util.function.IntFunction<Object> cell) {
        return IntStream.range(0, columns)
                .mapToObj(cell)
                .map(value -> value == null ? "" : value.toString())
                .toList();
    }
}
