package kesi.shell.swing.draft;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The thread on which drafts are written. It is started by the first draft. */
public final class DraftThread implements DraftKeeper.Later, AutoCloseable {

    private static final long STOP_SECONDS = 5;

    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, action -> {
        Thread thread = new Thread(action, "kesi-drafts");
        thread.setDaemon(true);
        return thread;
    });

    /** A thread that has not started. */
    public DraftThread() {
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void run(Duration delay, Runnable action) {
        if (!executor.isShutdown()) {
            executor.schedule(action, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Ends the thread; what is planned is not done. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
