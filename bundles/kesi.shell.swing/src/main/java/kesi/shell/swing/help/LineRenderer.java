package kesi.shell.swing.help;

import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import kesi.shell.swing.help.HelpModel.Line;
import kesi.shell.swing.look.Theme;

/** Draws a page in the contents, with a line above where another area begins. */
final class LineRenderer extends DefaultListCellRenderer {

    private static final long serialVersionUID = 1L;

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        super.getListCellRendererComponent(list, value, index, selected, focused);
        boolean first = index > 0
                && value instanceof Line line
                && list.getModel().getElementAt(index - 1) instanceof Line before
                && !before.area().equals(line.area());
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(first ? 1 : 0, 0, 0, 0, Theme.color("Component.borderColor")),
                BorderFactory.createEmptyBorder(5, 8, 5, 8)));
        return this;
    }
}
