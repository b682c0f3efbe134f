package kesi.shell.swing.window;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.swing.JFrame;
import kesi.shell.swing.edit.OpenEdit;
import kesi.shell.swing.editor.Closing;
import kesi.shell.swing.editor.ClosingDialog;
import kesi.shell.swing.editor.DraftOffer;
import kesi.shell.swing.editor.Workshop;
import kesi.shell.swing.part.EditorIds;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.scope.ViewScope;

/** The window's care for unsaved work: asks before it would be lost, and offers what an earlier run left. */
final class UnsavedWork {

    private final Workshop shop;
    private final JFrame frame;
    private final Spoken spoken;
    private final Closing closing;

    UnsavedWork(Surroundings around, JFrame frame, ViewScope scope) {
        this.shop = around.screen().workshop();
        this.frame = frame;
        this.spoken = new Spoken(around.language(), scope);
        this.closing = new Closing(shop, new ClosingDialog(frame, around.language())::ask);
    }

    /**
     * Whether views may be closed now; asks when they edit something unsaved.
     *
     * @param again closes them later, when everything was saved first
     */
    boolean mayClose(List<String> ids, Consumer<List<String>> again) {
        List<OpenEdit> affected = ids.stream()
                .flatMap(id -> EditorIds.record(id).stream())
                .flatMap(ref -> shop.edits().find(ref).stream())
                .toList();
        AtomicBoolean asking = new AtomicBoolean(true);
        AtomicBoolean now = new AtomicBoolean();
        closing.close(affected, () -> {
            now.set(true);
            if (!asking.get()) {
                again.accept(ids);
            }
        });
        asking.set(false);
        return now.get();
    }

    /** Closes the window, after a question when anything is unsaved. */
    void quit(Runnable close) {
        closing.close(shop.edits().unsaved(), close);
    }

    /** Says which drafts are damaged and offers the sound ones. */
    void offerDrafts() {
        shop.damaged().forEach(shop.workbench()::say);
        new DraftOffer(frame, shop, spoken).open();
    }
}
