package kesi.shell.swing.scope;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;

/** Runs things on the event dispatch thread for callers on other threads. */
public final class OnScreen {

    private static final int PATIENCE_SECONDS = 3;
    private static final int ANSWER_SECONDS = 60;

    private OnScreen() {}

    /** Soon, or now when this is the thread. */
    public static void soon(Runnable action) {
        if (SwingUtilities.isEventDispatchThread()) {
            action.run();
        } else {
            SwingUtilities.invokeLater(action);
        }
    }

    /**
     * And waits until it is done, but not for ever: a bundle that is stopped while the screen waits for the framework
     * must not hang both.
     */
    public static void andWait(Runnable action) {
        if (SwingUtilities.isEventDispatchThread()) {
            action.run();
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        SwingUtilities.invokeLater(() -> {
            try {
                action.run();
            } finally {
                done.countDown();
            }
        });
        await(done);
    }

    /** And waits for its answer; empty when the screen does not come to it in time, and then it never does. */
    public static <T> Optional<T> answer(Supplier<T> question) {
        if (SwingUtilities.isEventDispatchThread()) {
            return Optional.of(question.get());
        }
        FutureTask<T> task = new FutureTask<>(question::get);
        SwingUtilities.invokeLater(task);
        try {
            return Optional.of(task.get(ANSWER_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            task.cancel(false);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException e) { // a dialog may stand in the way
            task.cancel(false);
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e.getCause());
        }
    }

    private static void await(CountDownLatch done) {
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                org.slf4j.LoggerFactory.getLogger(OnScreen.class).warn("The screen is busy; going on without it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
