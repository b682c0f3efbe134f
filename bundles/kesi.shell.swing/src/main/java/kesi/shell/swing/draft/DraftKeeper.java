package kesi.shell.swing.draft;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Ref;

/**
 * Writes drafts soon after a change, however fast the person types, and never on the event dispatch thread. Safe for
 * use by any thread.
 */
public final class DraftKeeper {

    /** A change is written no later than this, and the time that writing takes. */
    static final Duration DELAY = Duration.ofSeconds(1);

    private final DraftFolder folder;
    private final Later later;
    private final Consumer<Problem> problems;
    private final Map<Ref, Optional<Draft>> waiting = new LinkedHashMap<>();
    private final Object writing = new Object();
    private boolean planned;

    /** Does things in order, in the background. */
    @FunctionalInterface
    public interface Later {

        /** Runs an action after some time. */
        void run(Duration delay, Runnable action);
    }

    /**
     * A keeper with nothing to write.
     *
     * @param problems told when a draft cannot be written
     */
    public DraftKeeper(DraftFolder folder, Later later, Consumer<Problem> problems) {
        this.folder = folder;
        this.later = later;
        this.problems = problems;
    }

    /** Unsaved work changed. */
    public void keep(Draft draft) {
        plan(draft.ref(), Optional.of(draft), DELAY);
    }

    /** The work was saved or given up. */
    public void drop(Ref ref) {
        plan(ref, Optional.empty(), Duration.ZERO);
    }

    /** Writes at once what is waiting, on this thread. */
    public void flush() {
        synchronized (writing) {
            Map<Ref, Optional<Draft>> due;
            synchronized (waiting) {
                due = new LinkedHashMap<>(waiting);
                waiting.clear();
                planned = false;
            }
            due.forEach(this::write);
        }
    }

    private void plan(Ref ref, Optional<Draft> draft, Duration delay) {
        boolean first;
        synchronized (waiting) {
            waiting.put(ref, draft);
            first = !planned || delay.isZero();
            planned = true;
        }
        if (first) {
            later.run(delay, this::flush);
        }
    }

    private void write(Ref ref, Optional<Draft> draft) {
        try {
            draft.ifPresentOrElse(folder::save, () -> folder.remove(ref));
        } catch (Problem unsaved) {
            problems.accept(unsaved);
        }
    }
}
