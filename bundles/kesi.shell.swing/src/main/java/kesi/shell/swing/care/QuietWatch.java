package kesi.shell.swing.care;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks twice a second, from a thread of its own, at what may go wrong slowly. */
final class QuietWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(QuietWatch.class);
    private static final int STEP_MS = 500;

    private final List<Runnable> looks;
    private final Thread thread = new Thread(this::watch, "kesi-quiet-watch");

    QuietWatch(List<Runnable> looks) {
        this.looks = List.copyOf(looks);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(STEP_MS);
                looks.forEach(QuietWatch::look);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void look(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException | Error e) { // the watch must go on, without memory too
            LOG.warn("The watch stumbled", e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
