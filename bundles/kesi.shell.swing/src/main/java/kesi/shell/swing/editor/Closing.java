package kesi.shell.swing.editor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import kesi.core.api.value.Ref;
import kesi.shell.swing.edit.OpenEdit;
import kesi.shell.swing.edit.Saving;

/**
 * Closes what may hold unsaved work: asks only when something would be lost, and goes on only when nothing is. Used on
 * the event dispatch thread.
 *
 * @param ask asks the person about these records
 */
public record Closing(Workshop shop, Function<List<OpenEdit>, Answer> ask) {

    /**
     * Closes.
     *
     * @param affected the work that would end
     * @param close closes; called at once, after saving, or never
     */
    public void close(List<OpenEdit> affected, Runnable close) {
        List<OpenEdit> unsaved = affected.stream().filter(OpenEdit::dirty).toList();
        if (unsaved.isEmpty()) {
            close.run();
            return;
        }
        switch (ask.apply(unsaved)) {
            case SAVE -> save(unsaved, close);
            case KEEP -> {
                refs(unsaved).forEach(shop.edits()::park);
                close.run();
            }
            case DISCARD -> {
                refs(unsaved).forEach(shop.edits()::discard);
                close.run();
            }
            case CANCEL -> {
                // everything stays
            }
        }
    }

    private static List<Ref> refs(List<OpenEdit> edits) {
        return edits.stream().map(OpenEdit::ref).toList();
    }

    /** What could not be saved stays open, and the person sees why in its editor. */
    private void save(List<OpenEdit> unsaved, Runnable close) {
        List<CompletableFuture<Saving>> savings =
                unsaved.stream().map(shop.saver()::save).toList();
        CompletableFuture.allOf(savings.toArray(CompletableFuture[]::new)).thenRun(() -> {
            boolean all = savings.stream().allMatch(one -> one.join() instanceof Saving.Saved);
            if (all && unsaved.stream().noneMatch(OpenEdit::dirty)) {
                close.run();
            } else {
                unsaved.stream()
                        .filter(OpenEdit::dirty)
                        .findFirst()
                        .ifPresent(left -> shop.workbench().openEditor(left.ref()));
            }
        });
    }
}
