package kesi.shell.swing.follow;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JTree;
import javax.swing.KeyStroke;
import javax.swing.ToolTipManager;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeCellRenderer;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreePath;
import kesi.core.api.text.Language;
import kesi.shell.api.Scope;
import kesi.shell.api.Workbench;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.Theme;

/** A tree of lines; a double click and Enter open what a line leads to. */
final class LineTree extends JTree {

    private static final long serialVersionUID = 1L;
    private static final int MOST_OPENED = 200;

    private final transient Language language;
    private final transient Workbench workbench;

    LineTree(Language language, Workbench workbench, Scope scope) {
        super(new DefaultMutableTreeNode());
        this.language = language;
        this.workbench = workbench;
        setRootVisible(false);
        setShowsRootHandles(true);
        setToggleClickCount(0);
        setCellRenderer(new LineCell());
        ToolTipManager.sharedInstance().registerComponent(this);
        scope.keep(() -> ToolTipManager.sharedInstance().unregisterComponent(this));
        listen();
    }

    /** Shows these lines, the first levels open. */
    void show(List<Line> lines) {
        DefaultMutableTreeNode root = new DefaultMutableTreeNode();
        lines.forEach(line -> root.add(node(line)));
        setModel(new DefaultTreeModel(root));
        for (int row = 0; row < Math.min(MOST_OPENED, getRowCount()); row++) {
            if (getPathForRow(row).getPathCount() == 2) {
                expandRow(row);
            }
        }
    }

    private void listen() {
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                TreePath path = getPathForLocation(event.getX(), event.getY());
                if (path != null && event.getClickCount() == 2) {
                    open(path);
                }
            }
        });
        getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "open");
        getActionMap().put("open", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                if (getSelectionPath() != null) {
                    open(getSelectionPath());
                }
            }
        });
    }

    private void open(TreePath path) {
        if (path.getLastPathComponent() instanceof DefaultMutableTreeNode node
                && node.getUserObject() instanceof Line line) {
            if (line.target() instanceof Line.Target.Record record) {
                workbench.open(record.ref());
            } else if (line.target() instanceof Line.Target.Fact fact) {
                workbench.open(fact.evidence());
            } else if (isExpanded(path)) {
                collapsePath(path);
            } else {
                expandPath(path);
            }
        }
    }

    private static DefaultMutableTreeNode node(Line line) {
        DefaultMutableTreeNode node = new DefaultMutableTreeNode(line);
        line.children().forEach(child -> node.add(node(child)));
        return node;
    }

    @Override
    public String convertValueToText(
            Object value, boolean selected, boolean expanded, boolean leaf, int row, boolean focused) {
        return value instanceof DefaultMutableTreeNode node && node.getUserObject() instanceof Line line
                ? text(line)
                : "";
    }

    private String text(Line line) {
        String label = language.say(line.label());
        return label.isEmpty() || line.text().isEmpty() ? label + line.text() : label + "  " + line.text();
    }

    private final class LineCell extends DefaultTreeCellRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        public Component getTreeCellRendererComponent(
                JTree tree, Object value, boolean picked, boolean open, boolean leaf, int row, boolean focused) {
            super.getTreeCellRendererComponent(tree, value, picked, open, leaf, row, focused);
            if (value instanceof DefaultMutableTreeNode node && node.getUserObject() instanceof Line line) {
                setIcon(Icons.own(line.icon()));
                setToolTipText(text(line));
                if (line.quiet() && !picked) {
                    setForeground(Theme.color("Label.disabledForeground"));
                }
            }
            return this;
        }
    }
}
