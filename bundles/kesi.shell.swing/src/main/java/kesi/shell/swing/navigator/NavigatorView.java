package kesi.shell.swing.navigator;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.KeyStroke;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreePath;
import kesi.shell.api.Scope;
import kesi.shell.api.ViewPart;
import kesi.shell.api.Workbench;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.Paper;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.Typing;
import kesi.shell.swing.navigator.NavigatorItem.Target;
import kesi.shell.swing.navigator.NavigatorModel.Counts;
import kesi.shell.swing.record.Followed;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** The view of the navigator tree. */
public final class NavigatorView implements ViewPart {

    private final NavigatorModel model;
    private final Workbench workbench;
    private final Runnable[] refresh = new Runnable[1];

    /** A view on that tree. */
    public NavigatorView(NavigatorModel model, Workbench workbench) {
        this.model = model;
        this.workbench = workbench;
    }

    /** Draws the tree anew: something came or went. */
    public void refresh() {
        Runnable action = refresh[0];
        if (action != null) {
            action.run();
        }
    }

    @Override
    public JComponent create(Scope scope) {
        JTree tree = new JTree(new DefaultMutableTreeNode());
        tree.setName("navigator.tree");
        tree.setRootVisible(false);
        tree.setShowsRootHandles(true);
        tree.setToggleClickCount(0);
        tree.setCellRenderer(new NavigatorRow());
        javax.swing.ToolTipManager.sharedInstance().registerComponent(tree);
        scope.keep(() -> javax.swing.ToolTipManager.sharedInstance().unregisterComponent(tree));
        listen(tree);
        Counts[] counted = {new Counts(java.util.Map.of(), java.util.Map.of())};
        JTextField words = words(scope);
        tree.setDragEnabled(true);
        tree.setTransferHandler(new NavigatorDrag());
        Runnable draw = () -> draw(tree, new NavigatorFilter(words.getText()).of(model.items(counted[0])));
        Typing.onChange(words, draw);
        Runnable count = () -> scope.inBackground(Texts.of("navigator.counting"), task -> model.count(), counts -> {
            counted[0] = counts;
            draw.run();
        });
        refresh[0] = count;
        scope.keep(() -> refresh[0] = null);
        scope.inEachLanguage(draw);
        scope.keep(model.stores().onChange(() -> scope.onScreen(count)));
        Followed.journal(model.stores(), scope, count);
        count.run();
        JPanel bar = new Paper(new MigLayout("insets 6 8 4 8, fillx", "[grow, 0::]"));
        bar.add(words, "growx");
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(bar, BorderLayout.NORTH);
        panel.add(new Scroll(tree), BorderLayout.CENTER);
        return panel;
    }

    private JTextField words(Scope scope) {
        JTextField words = new JTextField();
        words.setName("navigator.filter");
        words.putClientProperty("JTextField.leadingIcon", Icons.own("filter"));
        words.putClientProperty("JTextField.showClearButton", true);
        new Spoken(model.language(), scope).bind(Texts.of("navigator.filter"), text -> {
            words.putClientProperty("JTextField.placeholderText", text);
            words.getAccessibleContext().setAccessibleName(text);
        });
        return words;
    }

    private void listen(JTree tree) {
        tree.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                TreePath path = tree.getPathForLocation(event.getX(), event.getY());
                if (path != null && event.getClickCount() == 2) {
                    open(path);
                }
            }
        });
        tree.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "open");
        tree.getActionMap().put("open", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                if (tree.getSelectionPath() != null) {
                    open(tree.getSelectionPath());
                }
            }
        });
    }

    private void open(TreePath path) {
        if (path.getLastPathComponent() instanceof DefaultMutableTreeNode node
                && node.getUserObject() instanceof NavigatorItem item) {
            if (item.target() instanceof Target.View view) {
                workbench.showView(view.id());
            } else if (item.target() instanceof Target.Perspective perspective) {
                workbench.showPerspective(perspective.id());
            } else if (item.target() instanceof Target.Record record) {
                workbench.open(record.ref());
            }
        }
    }

    private static void draw(JTree tree, List<NavigatorItem> items) {
        DefaultMutableTreeNode root = new DefaultMutableTreeNode();
        items.forEach(item -> root.add(node(item)));
        int[] selected = tree.getSelectionRows();
        tree.setModel(new DefaultTreeModel(root));
        for (int row = 0; row < tree.getRowCount(); row++) {
            tree.expandRow(row);
        }
        tree.setSelectionRows(selected);
    }

    private static DefaultMutableTreeNode node(NavigatorItem item) {
        DefaultMutableTreeNode node = new DefaultMutableTreeNode(item);
        item.children().forEach(child -> node.add(node(child)));
        return node;
    }
}
