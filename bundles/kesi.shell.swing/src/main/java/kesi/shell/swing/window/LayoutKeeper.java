package kesi.shell.swing.window;

import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.swing.Timer;
import kesi.core.api.problem.Problem;
import kesi.shell.api.layout.DeskMemory;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.LayoutShelf;
import kesi.shell.swing.problem.Problems;
import kesi.shell.swing.scope.ViewScope;
import org.jspecify.annotations.Nullable;

/**
 * Keeps on disk how the window is arranged: soon after each change, so that a crash costs nothing, and at once when
 * asked. Changes that follow each other fast are written once. Used on the event dispatch thread; it writes on a thread
 * of its own.
 */
final class LayoutKeeper {

    private static final int PAUSE_MS = 600;

    private final LayoutShelf shelf;
    private final Problems problems;
    private final Supplier<Arranged> arranged;
    private final ScheduledExecutorService thread;
    private final Timer pause = new Timer(PAUSE_MS, event -> begin());
    private final AtomicReference<@Nullable Arranged> waiting = new AtomicReference<>();
    private @Nullable Arranged written;

    /**
     * How things stand.
     *
     * @param layout of the perspective in front; empty while nobody moved anything, so that it follows its bundle
     */
    record Arranged(String perspective, Optional<Layout> layout, DeskMemory memory) {}

    LayoutKeeper(LayoutShelf shelf, Problems problems, ViewScope scope, Supplier<Arranged> arranged) {
        this.shelf = shelf;
        this.problems = problems;
        this.arranged = arranged;
        this.thread = scope.executor("layout");
        pause.setRepeats(false);
        scope.onEnd(pause::stop);
    }

    /** Something changed: it is written when nothing else changes for a moment. */
    void soon() {
        pause.restart();
    }

    /** Writes now, and waits for it. */
    void now() {
        pause.stop();
        waiting.set(null);
        write(arranged.get());
    }

    private void begin() {
        waiting.set(arranged.get());
        thread.execute(this::writeWaiting);
    }

    /** What waits is taken only when nothing else is being written: so the older never replaces the newer. */
    private synchronized void writeWaiting() {
        Arranged all = waiting.getAndSet(null);
        if (all != null) {
            write(all);
        }
    }

    private synchronized void write(Arranged all) {
        if (!all.equals(written)) {
            safely(() -> all.layout().ifPresent(layout -> shelf.save(all.perspective(), layout)));
            safely(() -> remember(all.memory()));
            written = all;
        }
    }

    /** The order of the perspectives is the business of commands, which write it themselves. */
    private void remember(DeskMemory memory) {
        DeskMemory kept = shelf.memory();
        DeskMemory now = memory.ordered(kept.order());
        if (!kept.equals(now)) {
            shelf.remember(now);
        }
    }

    private void safely(Runnable action) {
        try {
            action.run();
        } catch (Problem unsaved) {
            problems.say(unsaved);
        }
    }
}
