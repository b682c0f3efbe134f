package kesi.heritage.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import kesi.core.api.task.Work;
import kesi.core.api.text.Message;
import kesi.core.testing.RecordingTask;
import kesi.shell.api.Scope;

/** A scope for tests that does everything at once on the calling thread. */
@SuppressWarnings("try") // tests close it on one thread
public final class OpenScope implements Scope, AutoCloseable {

    private final Deque<AutoCloseable> kept = new ArrayDeque<>();
    private boolean open = true;

    @Override
    public <C extends AutoCloseable> C keep(C handle) {
        kept.push(handle);
        return handle;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void onScreen(Runnable action) {
        action.run();
    }

    @Override
    public void inEachLanguage(Runnable action) {
        action.run();
    }

    @Override
    public <T> void inBackground(Message title, Work<T> work, Consumer<? super T> result) {
        try {
            result.accept(work.run(new RecordingTask()));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void every(int milliseconds, Runnable action) {}

    @Override
    public void close() throws Exception {
        open = false;
        while (!kept.isEmpty()) {
            kept.pop().close();
        }
    }
}
