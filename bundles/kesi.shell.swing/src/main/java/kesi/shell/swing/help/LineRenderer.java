package kesi.shell.swing.help;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.JPanel;
import kesi.shell.swing.help.HelpModel.Line;
import kesi.shell.swing.look.Tinted;

/** Draws a page in the contents, below the name of its group where that begins. */
final class LineRenderer extends DefaultListCellRenderer {

    private static final long serialVersionUID = 1L;

    private final Tinted head = new Tinted("", Tinted.QUIET);
    private final JPanel both = new JPanel(new BorderLayout());

    LineRenderer() {
        head.setBorder(BorderFactory.createEmptyBorder(12, 8, 2, 8));
        both.setOpaque(false);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        super.getListCellRendererComponent(list, value, index, selected, focused);
        setBorder(BorderFactory.createEmptyBorder(5, 16, 5, 8));
        if (!(value instanceof Line line) || !begins(list, index, line)) {
            return this;
        }
        head.setText(line.group());
        head.setFont(list.getFont().deriveFont(Font.BOLD));
        both.removeAll();
        both.add(head, BorderLayout.NORTH);
        both.add(this, BorderLayout.CENTER);
        both.getAccessibleContext().setAccessibleName(line.group() + " " + line.title());
        return both;
    }

    private static boolean begins(JList<?> list, int index, Line line) {
        return index <= 0
                || !(list.getModel().getElementAt(index - 1) instanceof Line before)
                || !before.group().equals(line.group());
    }
}
