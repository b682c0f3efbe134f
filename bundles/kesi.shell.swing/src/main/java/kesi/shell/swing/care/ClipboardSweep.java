package kesi.shell.swing.care;

import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.FlavorListener;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DragSource;
import java.awt.dnd.DragSourceListener;
import java.awt.dnd.DragSourceMotionListener;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Contents and owners of the clipboards, and who listens to drag and drop. */
final class ClipboardSweep implements Sweep {

    @Override
    public boolean onScreen() {
        return true;
    }

    @Override
    public void sweep(Leaving leaving, Swept swept) {
        Toolkit toolkit = Toolkit.getDefaultToolkit();
        Stream.of(toolkit.getSystemClipboard(), toolkit.getSystemSelection())
                .filter(Objects::nonNull)
                .forEach(board -> board(board, leaving, swept));
        drags(leaving, swept);
    }

    private static void board(Clipboard board, Leaving leaving, Swept swept) {
        for (FlavorListener listener : board.getFlavorListeners()) {
            if (leaving.owns(listener)) {
                board.removeFlavorListener(listener);
                swept.undone("clipboard", listener);
            }
        }
        Optional<Object> owner = Private.field(Clipboard.class, "owner", board);
        Optional<Object> contents = Private.field(Clipboard.class, "contents", board);
        if (Stream.concat(owner.stream(), contents.stream()).anyMatch(leaving::owns)) {
            String text = contents.map(Transferable.class::cast)
                    .map(ClipboardSweep::text)
                    .orElse("");
            board.setContents(new StringSelection(text), null);
            swept.undone("clipboard", owner.or(() -> contents).orElse(board));
        }
    }

    /** Other programs may still want to paste the words. */
    private static String text(Transferable contents) {
        try {
            return contents.isDataFlavorSupported(DataFlavor.stringFlavor)
                    ? String.valueOf(contents.getTransferData(DataFlavor.stringFlavor))
                    : "";
        } catch (UnsupportedFlavorException | IOException | RuntimeException | LinkageError e) {
            return ""; // its bundle is gone and may be unable to say them
        }
    }

    private static void drags(Leaving leaving, Swept swept) {
        DragSource drags = DragSource.getDefaultDragSource();
        for (DragSourceListener listener : drags.getDragSourceListeners()) {
            if (leaving.owns(listener)) {
                drags.removeDragSourceListener(listener);
                swept.undone("drag", listener);
            }
        }
        for (DragSourceMotionListener listener : drags.getDragSourceMotionListeners()) {
            if (leaving.owns(listener)) {
                drags.removeDragSourceMotionListener(listener);
                swept.undone("drag", listener);
            }
        }
    }
}
