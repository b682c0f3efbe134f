package kesi.shell.swing.list;

import java.awt.datatransfer.Clipboard;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import kesi.core.api.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Takes records that are dropped or pasted onto a widget; whatever else the widget takes and gives, text for
 * one, it goes
 * on doing. Only references as text are read.
 */
public final class RefDrop extends TransferHandler {

    private static final long serialVersionUID = 1L;

    private final transient Optional<TransferHandler> before;
    private final transient Predicate<Ref> fits;
    private final transient Consumer<Ref> taker;

    private RefDrop(@Nullable TransferHandler before, Predicate<Ref> fits, Consumer<Ref> taker) {
        this.before = Optional.ofNullable(before);
        this.fits = fits;
        this.taker = taker;
    }

    /** Hands over the first record that fits of those that are dropped onto the widget. */
    public static void on(JComponent widget, Predicate<Ref> fits, Consumer<Ref> taker) {
        widget.setTransferHandler(new RefDrop(widget.getTransferHandler(), fits, taker));
    }

    @Override
    public boolean canImport(TransferSupport offered) {
        return RowTransfer.hasRefs(offered.getTransferable())
                || before.map(handler -> handler.canImport(offered)).orElse(false);
    }

    @Override
    public boolean importData(TransferSupport offered) {
        if (!RowTransfer.hasRefs(offered.getTransferable())) {
            return before.map(handler -> handler.importData(offered)).orElse(false);
        }
        Optional<Ref> fitting = refs(offered).stream().filter(fits).findFirst();
        fitting.ifPresent(taker);
        return fitting.isPresent();
    }

    @Override
    public void exportToClipboard(JComponent component, Clipboard clipboard, int action) {
        before.ifPresent(handler -> handler.exportToClipboard(component, clipboard, action));
    }

    @Override
    public int getSourceActions(JComponent component) {
        return before.map(handler -> handler.getSourceActions(component)).orElse(NONE);
    }

    private static List<Ref> refs(TransferSupport offered) {
        try {
            return RowTransfer.refs(offered.getTransferable());
        } catch (IOException gone) {
            return List.of(); // where they come from ended meanwhile
        }
    }
}
