package kesi.shell.swing.preference;

import java.awt.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JTree;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeCellRenderer;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreePath;
import kesi.shell.swing.preference.PreferencesModel.Listed;
import kesi.shell.swing.scope.Spoken;

/** The tree of pages: {@code a.b} stands below {@code a}. */
final class PagePicker {

    private final JTree tree = new JTree(new DefaultMutableTreeNode());
    private final Spoken spoken;
    private boolean filling;

    PagePicker(Spoken spoken, Consumer<String> chosen) {
        this.spoken = spoken;
        tree.setName("preference.pages");
        tree.setRootVisible(false);
        tree.setShowsRootHandles(true);
        tree.setCellRenderer(new Titles());
        spoken.named(tree, "preference.pages");
        tree.addTreeSelectionListener(event -> {
            if (!filling && event.isAddedPath()) {
                page(event.getPath())
                        .ifPresent(page -> chosen.accept(page.page().id()));
            }
        });
    }

    JTree widget() {
        return tree;
    }

    /** Shows these pages with one in front. */
    void fill(List<Listed> pages, Optional<Listed> current) {
        filling = true;
        DefaultMutableTreeNode root = new DefaultMutableTreeNode();
        Map<String, DefaultMutableTreeNode> nodes = new HashMap<>();
        pages.forEach(page -> nodes.put(page.page().id(), new DefaultMutableTreeNode(page)));
        pages.forEach(page -> parent(nodes, root, page.page().id()).add(node(nodes, page)));
        tree.setModel(new DefaultTreeModel(root));
        for (int i = 0; i < tree.getRowCount(); i++) {
            tree.expandRow(i);
        }
        current.map(page -> node(nodes, page)).ifPresent(node -> tree.setSelectionPath(new TreePath(node.getPath())));
        filling = false;
    }

    private static DefaultMutableTreeNode node(Map<String, DefaultMutableTreeNode> nodes, Listed page) {
        return nodes.getOrDefault(page.page().id(), new DefaultMutableTreeNode(page));
    }

    private static DefaultMutableTreeNode parent(
            Map<String, DefaultMutableTreeNode> nodes, DefaultMutableTreeNode root, String id) {
        int point = id.lastIndexOf('.');
        if (point < 0) {
            return root;
        }
        DefaultMutableTreeNode found = nodes.get(id.substring(0, point));
        return found == null ? parent(nodes, root, id.substring(0, point)) : found;
    }

    private static Optional<Listed> page(TreePath path) {
        Object last = ((DefaultMutableTreeNode) path.getLastPathComponent()).getUserObject();
        return last instanceof Listed page ? Optional.of(page) : Optional.empty();
    }

    private final class Titles extends DefaultTreeCellRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        public Component getTreeCellRendererComponent(
                JTree widget, Object value, boolean selected, boolean open, boolean leaf, int row, boolean focused) {
            String title = page(new TreePath(value))
                    .map(page -> spoken.language().say(page.page().title()))
                    .orElse("");
            super.getTreeCellRendererComponent(widget, title, selected, open, leaf, row, focused);
            setIcon(null);
            return this;
        }
    }
}
