package kesi.shell.swing.scope;

import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.ClipboardOwner;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Contents of the clipboard that a view brought; forgotten as soon as somebody else copies something. */
final class Copied implements ClipboardOwner {

    private final AtomicReference<@Nullable Transferable> contents;

    Copied(Transferable contents) {
        this.contents = new AtomicReference<>(contents);
    }

    void put() {
        clipboard().setContents(contents.get(), this);
    }

    /** Replaces the contents by their text, if they are still there: other programs may still paste that. */
    void leaveText() {
        Transferable mine = contents.getAndSet(null);
        if (mine != null) {
            clipboard().setContents(new StringSelection(text(mine)), null);
        }
    }

    @Override
    public void lostOwnership(Clipboard clipboard, Transferable lost) {
        contents.set(null);
    }

    private static String text(Transferable contents) {
        try {
            return contents.isDataFlavorSupported(DataFlavor.stringFlavor)
                    ? String.valueOf(contents.getTransferData(DataFlavor.stringFlavor))
                    : "";
        } catch (UnsupportedFlavorException | IOException e) {
            return "";
        }
    }

    private static Clipboard clipboard() {
        return Toolkit.getDefaultToolkit().getSystemClipboard();
    }
}
