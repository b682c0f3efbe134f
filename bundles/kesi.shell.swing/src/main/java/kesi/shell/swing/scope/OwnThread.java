package kesi.shell.swing.scope;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** A view's own thread. */
final class OwnThread {

    private OwnThread() {}

    /** A daemon named by its owner; nothing that was planned runs after it was shut down. */
    static ScheduledExecutorService of(Owner owner, String name) {
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, owner.bundle() + ":" + name);
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        return executor;
    }
}
