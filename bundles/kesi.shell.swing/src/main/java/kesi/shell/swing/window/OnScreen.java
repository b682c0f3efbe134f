package kesi.shell.swing.window;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;

/** Runs things on the event dispatch thread for callers on other threads. */
final class OnScreen {

    private static final int PATIENCE_SECONDS = 3;

    private OnScreen() {}

    /** Soon, or now when this is the thread. */
    static void soon(Runnable action) {
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
    static void andWait(Runnable action) {
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
