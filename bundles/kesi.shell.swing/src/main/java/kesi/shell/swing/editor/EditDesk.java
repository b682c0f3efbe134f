package kesi.shell.swing.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.swing.SwingUtilities;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.record.api.Records;
import kesi.shell.swing.Texts;
import kesi.shell.swing.edit.Base;
import kesi.shell.swing.edit.CommitLine.Done;
import kesi.shell.swing.edit.OpenEdit;
import kesi.shell.swing.edit.Saving;
import kesi.shell.swing.part.Front;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the commands of the menu Edit do: in an editor they act on its values, elsewhere undo and redo act on what this
 * desktop committed. Called on background threads.
 */
@Component(service = EditDesk.class)
public final class EditDesk {

    private final Workshop shop;
    private final Front front;

    /** The desk of a window. */
    @Activate
    public EditDesk(@Reference Workshop shop, @Reference Front front) {
        this.shop = shop;
        this.front = front;
    }

    /** Saves the editor in front. */
    public Outcome save() {
        OpenEdit work = onScreen(this::inFront).orElseThrow(() -> Problem.failed(Texts.of("edit.no-editor")));
        return Outcome.of(saved(work));
    }

    /** Saves everything that is unsaved; what cannot be saved stays, and is named. */
    public Outcome saveAll() {
        List<OpenEdit> unsaved = onScreen(shop.edits()::unsaved);
        long done = unsaved.stream()
                .map(this::save)
                .filter(Saving.Saved.class::isInstance)
                .count();
        if (done < unsaved.size()) {
            throw Problem.failed(Texts.of("edit.saved-some", done, unsaved.size() - done));
        }
        return Outcome.of(Texts.of("edit.saved-all", done));
    }

    /** Brings back what is stored in the editor in front. */
    public Outcome revert() {
        OpenEdit work = onScreen(this::inFront).orElseThrow(() -> Problem.failed(Texts.of("edit.no-editor")));
        onScreen(() -> {
            work.revert();
            return true;
        });
        return Outcome.of(Texts.of("edit.reverted"));
    }

    /** Goes one step back. */
    public Outcome undo() {
        Optional<OpenEdit> work = onScreen(this::inFront);
        if (work.isPresent()) {
            return Outcome.of(Texts.of(onScreen(work.get()::undo) ? "edit.undone" : "edit.nothing"));
        }
        Done done = shop.commits().undo(records());
        return Outcome.of(Texts.of("undo.done", done.title()));
    }

    /** Goes one step forward. */
    public Outcome redo() {
        Optional<OpenEdit> work = onScreen(this::inFront);
        if (work.isPresent()) {
            return Outcome.of(Texts.of(onScreen(work.get()::redo) ? "edit.redone" : "edit.nothing"));
        }
        Done done = shop.commits().redo(records());
        return Outcome.of(Texts.of("redo.done", done.title()));
    }

    private Message saved(OpenEdit work) {
        if (!onScreen(work::dirty)) {
            return Texts.of("edit.nothing-unsaved");
        }
        Saving saving = save(work);
        if (saving instanceof Saving.Failed failed) {
            throw failed.problem();
        }
        if (saving instanceof Saving.Refused refused) {
            throw Problem.failed(Texts.of("edit.refused", refused.findings().size()));
        }
        if (saving instanceof Saving.Overtaken) {
            throw Problem.failed("E-CONFLICT", Texts.of("edit.overtaken"));
        }
        return Texts.of("form.saved", work.base().title());
    }

    /** Saves on this thread, which is a task's. */
    private Saving save(OpenEdit work) {
        record Start(Base base, Map<String, Object> tree) {}
        Start start = onScreen(() -> new Start(work.base(), work.startSaving()));
        Message reason = Texts.of(start.base().isNew() ? "edit.reason-new" : "edit.reason");
        Saving saving = shop.saver().attempt(work.ref(), start.base(), start.tree(), reason);
        onScreen(() -> {
            shop.saver().apply(work, saving);
            return true;
        });
        return saving;
    }

    private Optional<OpenEdit> inFront() {
        return front.editor().flatMap(shop.edits()::find);
    }

    private Records records() {
        return shop.stores().records().orElseThrow(() -> Problem.failed(Texts.of("store.absent")));
    }

    private static <T> T onScreen(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        if (SwingUtilities.isEventDispatchThread()) {
            task.run();
        } else {
            SwingUtilities.invokeLater(task);
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.failed(Texts.of("edit.interrupted"), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
        }
    }
}
