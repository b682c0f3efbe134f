package kesi.shell.swing.scope;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import kesi.core.api.task.Running;
import kesi.core.api.task.Tasks;
import kesi.core.api.task.Work;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.api.Scope;

/** The lifetime of a view, a dialog or the window itself. Closing it closes what it keeps and counts what resisted. */
public final class ViewScope implements Scope, AutoCloseable {

    private final Language language;
    private final Tasks tasks;
    private final Consumer<Throwable> problems;
    private final Deque<AutoCloseable> kept = new ArrayDeque<>();
    private boolean open = true;
    private int leftovers;

    /**
     * An open scope.
     *
     * @param problems told of what goes wrong in the background and on closing, on any thread
     */
    public ViewScope(Language language, Tasks tasks, Consumer<Throwable> problems) {
        this.language = language;
        this.tasks = tasks;
        this.problems = problems;
    }

    /** A scope within this one: it ends with it at the latest. */
    public ViewScope child() {
        ViewScope child = new ViewScope(language, tasks, problems);
        keep(child);
        child.keep(() -> forget(child));
        return child;
    }

    @Override
    public <C extends AutoCloseable> C keep(C handle) {
        boolean late;
        synchronized (kept) {
            late = !open;
            if (!late) {
                kept.push(handle);
            }
        }
        if (late) {
            closeOne(handle);
        }
        return handle;
    }

    @Override
    public boolean isOpen() {
        synchronized (kept) {
            return open;
        }
    }

    @Override
    public void onScreen(Runnable action) {
        if (SwingUtilities.isEventDispatchThread()) {
            runIfOpen(action);
        } else {
            SwingUtilities.invokeLater(() -> runIfOpen(action));
        }
    }

    @Override
    public void inEachLanguage(Runnable action) {
        onScreen(action);
        keep(language.onChange(() -> onScreen(action)));
    }

    @Override
    public <T> void inBackground(Message title, Work<T> work, Consumer<? super T> result) {
        if (!isOpen()) {
            return;
        }
        Running<T> running = tasks.start(title, work);
        AutoCloseable cancel = keep(running::cancel);
        running.result().whenComplete((value, problem) -> {
            forget(cancel);
            if (problem == null) {
                onScreen(() -> result.accept(value));
            } else if (isOpen()) {
                problems.accept(problem);
            }
        });
    }

    @Override
    public void every(int milliseconds, Runnable action) {
        Timer timer = new Timer(milliseconds, event -> runIfOpen(action));
        keep(timer::stop);
        onScreen(timer::start);
    }

    /** Ends the scope; doing so twice does nothing. */
    @Override
    public void close() {
        Deque<AutoCloseable> ending;
        synchronized (kept) {
            open = false;
            ending = new ArrayDeque<>(kept);
            kept.clear();
        }
        ending.forEach(this::closeOne);
    }

    /** How many kept things could not be closed. */
    public int leftovers() {
        synchronized (kept) {
            return leftovers;
        }
    }

    /** How many things it keeps now. */
    public int size() {
        synchronized (kept) {
            return kept.size();
        }
    }

    private void forget(AutoCloseable handle) {
        synchronized (kept) {
            kept.removeFirstOccurrence(handle);
        }
    }

    private void runIfOpen(Runnable action) {
        if (!isOpen()) {
            return;
        }
        try {
            action.run();
        } catch (RuntimeException | LinkageError e) { // the edge between the shell and what a view does
            problems.accept(e);
        }
    }

    private void closeOne(AutoCloseable handle) {
        try {
            handle.close();
        } catch (Exception | LinkageError e) { // one bad handle must not keep the others open
            synchronized (kept) {
                leftovers++;
            }
            problems.accept(e);
        }
    }
}
