package kesi.launcher.run;

/**
 * Interrupts the thread that runs the entry when the framework ends before it: the entry's bundle is gone then. Once
 * closed it never interrupts any more.
 */
final class EndWatch implements AutoCloseable {
    private final EmbeddedFramework framework;
    private final Thread worker = Thread.currentThread();
    private boolean open = true;

    private EndWatch(EmbeddedFramework framework) {
        this.framework = framework;
    }

    /** Begins to watch, for the calling thread. */
    static EndWatch over(EmbeddedFramework framework) {
        EndWatch watch = new EndWatch(framework);
        Thread watcher = new Thread(watch::await, "kesi-framework-end");
        watcher.setDaemon(true);
        watcher.start();
        return watch;
    }

    private void await() {
        try {
            framework.awaitEnd();
            interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void interrupt() {
        if (open) {
            worker.interrupt();
        }
    }

    @Override
    public synchronized void close() {
        open = false;
    }
}
