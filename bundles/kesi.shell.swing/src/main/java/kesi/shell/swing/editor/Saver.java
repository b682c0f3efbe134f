package kesi.shell.swing.editor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.swing.SwingUtilities;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.shell.api.Workbench;
import kesi.shell.swing.Texts;
import kesi.shell.swing.edit.Base;
import kesi.shell.swing.edit.EditStore;
import kesi.shell.swing.edit.OpenEdit;
import kesi.shell.swing.edit.Saving;
import kesi.shell.swing.edit.Saving.Failed;
import kesi.shell.swing.edit.Saving.Overtaken;
import kesi.shell.swing.edit.Saving.Refused;
import kesi.shell.swing.edit.Saving.Saved;

/** Saves work in the background, whether its editor stays open or not, and tells work and person how it ended. */
public record Saver(EditStore store, Tasks tasks, Workbench workbench) {

    /**
     * Saves the present value. Called on the event dispatch thread.
     *
     * @return how it ended, completed on the event dispatch thread after the work was told
     */
    public CompletableFuture<Saving> save(OpenEdit work) {
        return save(work, Texts.of(work.base().isNew() ? "edit.reason-new" : "edit.reason"));
    }

    /** Saves the present value with a reason of its own. */
    public CompletableFuture<Saving> save(OpenEdit work, Message reason) {
        CompletableFuture<Saving> ended = new CompletableFuture<>();
        Base base = work.base();
        Map<String, Object> tree = work.startSaving();
        tasks.start(Texts.of("form.saving"), task -> attempt(work.ref(), base, tree, reason))
                .result()
                .whenComplete((saving, problem) -> SwingUtilities.invokeLater(() -> {
                    Saving end = problem == null ? saving : new Failed(problem(problem));
                    apply(work, end);
                    ended.complete(end);
                }));
        return ended;
    }

    /** Saves on this thread; whatever goes wrong is an answer, so that saving always ends. */
    Saving attempt(Ref ref, Base base, Map<String, Object> tree, Message reason) {
        try {
            return store.save(ref, base, tree, reason);
        } catch (Problem failed) {
            return new Failed(failed);
        }
    }

    /** Tells work and person how saving ended. */
    void apply(OpenEdit work, Saving saving) {
        if (saving instanceof Saved saved) {
            work.saved(saved.stored(), saved.tree());
            workbench.notice(Texts.of("form.saved", saved.stored().title()));
        } else if (saving instanceof Refused refused) {
            work.notSaved(refused.findings());
            workbench.notice(Texts.of("edit.refused", refused.findings().size()));
        } else if (saving instanceof Overtaken overtaken) {
            work.notSaved(List.of());
            work.overtaken(overtaken.theirs());
            workbench.notice(Texts.of("edit.overtaken"));
        } else if (saving instanceof Failed failed) {
            work.notSaved(List.of());
            workbench.say(failed.problem());
        }
    }

    private static Problem problem(Throwable thrown) {
        return thrown instanceof Problem known
                ? known
                : Problem.failed(Texts.of("edit.unsaved", String.valueOf(thrown)), thrown);
    }
}
