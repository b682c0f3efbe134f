package kesi.shell.swing.navigator;

import java.awt.datatransfer.Transferable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JTree;
import javax.swing.TransferHandler;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.TreePath;
import kesi.shell.swing.list.RowTransfer;
import org.jspecify.annotations.Nullable;

/** Drags records out of the navigator, as references and as text. Nothing is taken in. */
final class NavigatorDrag extends TransferHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public int getSourceActions(JComponent component) {
        return COPY | LINK;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent component) {
        List<NavigatorItem> items = Optional.ofNullable(((JTree) component).getSelectionPaths()).stream()
                .flatMap(Arrays::stream)
                .flatMap(NavigatorDrag::item)
                .filter(item -> item.target() instanceof NavigatorItem.Target.Record)
                .toList();
        return items.isEmpty() ? null : transfer(items);
    }

    /** Records of lines, as they travel. */
    static RowTransfer transfer(List<NavigatorItem> items) {
        return new RowTransfer(
                items.stream()
                        .map(item -> ((NavigatorItem.Target.Record) item.target()).ref())
                        .toList(),
                String.join("\n", items.stream().map(NavigatorItem::text).toList()));
    }

    private static Stream<NavigatorItem> item(TreePath path) {
        return path.getLastPathComponent() instanceof DefaultMutableTreeNode node
                        && node.getUserObject() instanceof NavigatorItem item
                ? Stream.of(item)
                : Stream.empty();
    }
}
