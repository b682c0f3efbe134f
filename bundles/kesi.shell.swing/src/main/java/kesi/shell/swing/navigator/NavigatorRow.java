package kesi.shell.swing.navigator;

import java.awt.Component;
import java.text.NumberFormat;
import javax.swing.JTree;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeCellRenderer;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.Theme;

/** One line of the navigator: icon, text, count. */
final class NavigatorRow extends DefaultTreeCellRenderer {

    private static final long serialVersionUID = 1L;

    @Override
    public Component getTreeCellRendererComponent(
            JTree tree, Object value, boolean selected, boolean open, boolean leaf, int row, boolean focused) {
        super.getTreeCellRendererComponent(tree, value, selected, open, leaf, row, focused);
        if (value instanceof DefaultMutableTreeNode node && node.getUserObject() instanceof NavigatorItem item) {
            String count = item.count() < 0
                    ? ""
                    : "  " + NumberFormat.getIntegerInstance().format(item.count());
            setText(item.text() + count);
            setIcon(Icons.own(item.icon()));
            setToolTipText(item.text());
            if (item.stub() && !selected) {
                setForeground(Theme.color("Label.disabledForeground"));
            }
        }
        return this;
    }
}
