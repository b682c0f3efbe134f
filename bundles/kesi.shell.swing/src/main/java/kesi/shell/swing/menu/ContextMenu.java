package kesi.shell.swing.menu;

import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import kesi.shell.api.Workbench;

/** Asks the window for the menu of the selected records where the mouse or the keyboard wants it. */
public final class ContextMenu {

    private static final String ACTION = "record.menu";

    private ContextMenu() {}

    /** Lets a widget ask: by the right button, the menu key, shift F10. A table selects the row below the mouse. */
    public static void on(JComponent widget, Workbench workbench) {
        widget.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                show(event);
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                show(event);
            }

            private void show(MouseEvent event) {
                if (event.isPopupTrigger()) {
                    selectBelow(widget, event.getPoint());
                    workbench.showContextMenu(widget, event.getPoint());
                }
            }
        });
        for (String key : new String[] {"CONTEXT_MENU", "shift F10"}) {
            widget.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), ACTION);
        }
        widget.getActionMap().put(ACTION, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                workbench.showContextMenu(widget, below(widget));
            }
        });
    }

    private static void selectBelow(JComponent widget, Point point) {
        if (widget instanceof JTable table) {
            int row = table.rowAtPoint(point);
            if (row >= 0 && !table.isRowSelected(row)) {
                table.setRowSelectionInterval(row, row);
            }
        }
    }

    private static Point below(JComponent widget) {
        if (widget instanceof JTable table && table.getSelectedRow() >= 0) {
            java.awt.Rectangle cell = table.getCellRect(table.getSelectedRow(), 0, true);
            return new Point(cell.x + 12, cell.y + cell.height);
        }
        return new Point(12, 12);
    }
}
