package kesi.shell.swing.list;

import com.formdev.flatlaf.util.UIScale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ListSelectionEvent;
import javax.swing.event.TableColumnModelEvent;
import javax.swing.event.TableColumnModelListener;
import javax.swing.table.TableColumn;

/** Order and widths of a table's columns as a person moved and drew them. */
final class ListWidths {

    private final ListTable table;
    private final Supplier<ListChoices> choices;
    private boolean due;

    /**
     * The widths of a table.
     *
     * @param choices what the person chose so far
     */
    ListWidths(ListTable table, Supplier<ListChoices> choices) {
        this.table = table;
        this.choices = choices;
    }

    /** The columns are others: they get their widths now as far as rows are here, and for good when the first come. */
    void begin() {
        due = true;
        give();
    }

    /** Rows came: the first ones say how wide the columns are, where the person did not. */
    void rowsCame() {
        if (due) {
            give();
        }
    }

    private void give() {
        due = !table.isMeasurable();
        table.widen();
        use(table, choices.get());
    }

    /** Gives columns the widths that a person gave them before, in pixels of the usual size. */
    private static void use(ListTable table, ListChoices choices) {
        for (int i = 0; i < table.getColumnCount(); i++) {
            Integer width = choices.widths().get(table.columnName(i));
            if (width != null) {
                table.getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(width));
            }
        }
    }

    /** Calls the action when a person has moved or resized a column, until the handle is closed. */
    AutoCloseable onChange(Runnable action) {
        var header = table.getTableHeader();
        var mouse = new java.awt.event.MouseAdapter() {
            private boolean changed;

            private final TableColumnModelListener listener = new Moves(() -> changed = true);

            @Override
            public void mousePressed(java.awt.event.MouseEvent event) {
                changed = false;
                table.getColumnModel().addColumnModelListener(listener);
            }

            @Override
            public void mouseReleased(java.awt.event.MouseEvent event) {
                table.getColumnModel().removeColumnModelListener(listener);
                if (changed) {
                    action.run();
                }
            }
        };
        header.addMouseListener(mouse);
        return () -> header.removeMouseListener(mouse);
    }

    /** The columns in the order on the screen; as before where nothing was moved. */
    List<String> columns(ListChoices before) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < table.getColumnCount(); i++) {
            names.add(table.columnName(i));
        }
        return names.equals(table.shown().columns().names()) ? before.columns() : names;
    }

    /** The widths of all columns. */
    Map<String, Integer> widths(ListChoices before) {
        Map<String, Integer> widths = new HashMap<>(before.widths());
        for (int i = 0; i < table.getColumnCount(); i++) {
            TableColumn column = table.getColumnModel().getColumn(i);
            widths.put(table.columnName(i), UIScale.unscale(column.getWidth()));
        }
        return widths;
    }

    private record Moves(Runnable changed) implements TableColumnModelListener {

        @Override
        public void columnAdded(TableColumnModelEvent event) {
            // by the program, not by a person
        }

        @Override
        public void columnRemoved(TableColumnModelEvent event) {
            // by the program, not by a person
        }

        @Override
        public void columnMoved(TableColumnModelEvent event) {
            if (event.getFromIndex() != event.getToIndex()) {
                changed.run();
            }
        }

        @Override
        public void columnMarginChanged(ChangeEvent event) {
            changed.run();
        }

        @Override
        public void columnSelectionChanged(ListSelectionEvent event) {
            // nothing to keep
        }
    }
}
