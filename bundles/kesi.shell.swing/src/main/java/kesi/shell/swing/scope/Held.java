package kesi.shell.swing.scope;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Handles that are closed together, the last one first; what resists is counted. Safe for use by any thread. */
final class Held {

    private final Consumer<Throwable> problems;
    private final Deque<AutoCloseable> handles = new ArrayDeque<>();
    private boolean open = true;
    private int leftovers;

    Held(Consumer<Throwable> problems) {
        this.problems = problems;
    }

    void add(AutoCloseable handle) {
        boolean late;
        synchronized (handles) {
            late = !open;
            if (!late) {
                handles.push(handle);
            }
        }
        if (late) {
            closeOne(handle);
        }
    }

    void forget(AutoCloseable handle) {
        synchronized (handles) {
            handles.removeFirstOccurrence(handle);
        }
    }

    boolean isOpen() {
        synchronized (handles) {
            return open;
        }
    }

    int size() {
        synchronized (handles) {
            return handles.size();
        }
    }

    int leftovers() {
        synchronized (handles) {
            return leftovers;
        }
    }

    void close() {
        Deque<AutoCloseable> ending;
        synchronized (handles) {
            open = false;
            ending = new ArrayDeque<>(handles);
            handles.clear();
        }
        ending.forEach(this::closeOne);
    }

    private void closeOne(AutoCloseable handle) {
        try {
            handle.close();
        } catch (Exception | LinkageError | StackOverflowError e) { // one bad handle must not keep the others open
            synchronized (handles) {
                leftovers++;
            }
            problems.accept(e);
        }
    }
}
