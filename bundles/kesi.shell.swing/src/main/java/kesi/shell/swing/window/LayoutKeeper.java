package kesi.shell.swing.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javax.swing.Timer;
import kesi.core.api.problem.Problem;
import kesi.shell.api.layout.DeskMemory;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.LayoutShelf;
import kesi.shell.swing.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Keeps on disk how the window is arranged: soon after each change, so that a crash costs nothing, and without delay
 * when a perspective is left. Changes that follow each other fast are written once. Used on the event dispatch thread,
 * which never waits for the disk but when the window closes; all is written on one thread, the older before the newer.
 */
final class LayoutKeeper {

    private static final int PAUSE_MS = 600;

    private final LayoutShelf shelf;
    private final Problems problems;
    private final Supplier<Arranged> arranged;
    private final ExecutorService thread;
    private final Timer pause = new Timer(PAUSE_MS, event -> begin());
    private final Deque<Arranged> waiting = new ArrayDeque<>();
    private final Object disk = new Object();
    private @Nullable Arranged written;

    /**
     * How things stand.
     *
     * @param layout of the perspective in front; empty while nobody moved anything, so that it follows its bundle
     */
    record Arranged(String perspective, Optional<Layout> layout, DeskMemory memory) {}

    /** @param thread its own, which ends with the window */
    LayoutKeeper(LayoutShelf shelf, Problems problems, ExecutorService thread, Supplier<Arranged> arranged) {
        this.shelf = shelf;
        this.problems = problems;
        this.arranged = arranged;
        this.thread = thread;
        pause.setRepeats(false);
    }

    /** Something changed: it is written when nothing else changes for a moment. */
    void soon() {
        pause.restart();
    }

    /** Begins to write how things stand now. */
    void begin() {
        pause.stop();
        Arranged all = arranged.get();
        synchronized (waiting) {
            waiting.removeIf(older -> older.perspective().equals(all.perspective()));
            waiting.addLast(all);
        }
        thread.execute(this::writeNext);
    }

    /** Waits until everything that was begun is on the disk; any thread but the one that writes. */
    void settle() {
        synchronized (waiting) {
            try {
                while (!waiting.isEmpty()) {
                    waiting.wait();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Ends: nothing more is written. */
    void end() {
        pause.stop();
        synchronized (waiting) {
            waiting.clear();
            waiting.notifyAll();
        }
    }

    /** The layout of a perspective that is not on the disk yet. */
    Optional<Layout> waiting(String perspective) {
        synchronized (waiting) {
            return waiting.stream()
                    .filter(one -> one.perspective().equals(perspective))
                    .flatMap(one -> one.layout().stream())
                    .findFirst();
        }
    }

    /** What is on its way to the disk of that perspective is not wanted any more. */
    void drop(String perspective) {
        synchronized (disk) { // what is just being written would come after what replaces it
            synchronized (waiting) {
                waiting.removeIf(one -> one.perspective().equals(perspective));
                waiting.notifyAll();
            }
        }
    }

    /** It waits until it is written: so whoever looks meanwhile finds it either here or on the disk. */
    private void writeNext() {
        synchronized (disk) {
            Arranged next;
            synchronized (waiting) {
                next = waiting.peekFirst();
            }
            if (next != null) {
                write(next);
                synchronized (waiting) {
                    waiting.removeIf(next::equals);
                    waiting.notifyAll();
                }
            }
        }
    }

    private void write(Arranged all) {
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
