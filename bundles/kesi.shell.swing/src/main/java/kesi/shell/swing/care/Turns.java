package kesi.shell.swing.care;

import java.awt.EventQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns on the event dispatch thread for somebody who works on another one: short ones, between which the window draws
 * and listens. Used by one thread.
 */
final class Turns {

    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

    private final long end = System.nanoTime() + PATIENCE;

    /**
     * Does something in one turn and waits for it; a screen that is busy for too long does it later, when it comes to
     * it. Throws what the action throws.
     */
    void take(Runnable action) {
        if (EventQueue.isDispatchThread()) {
            action.run();
            return;
        }
        FutureTask<Void> turn = new FutureTask<>(action, null);
        EventQueue.invokeLater(turn);
        try {
            turn.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            LOG.warn("The screen is busy; it is swept later");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e.getCause());
        }
    }
}
