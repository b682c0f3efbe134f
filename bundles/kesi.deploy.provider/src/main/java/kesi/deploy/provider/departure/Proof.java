package kesi.deploy.provider.departure;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import kesi.deploy.provider.leak.Holders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the collector about departed bundles until they are gone or must be looked for in the heap. */
final class Proof implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Proof.class);
    private static final int STEP_MS = 50;

    /** At which steps the collector is asked; after the last one the heap is searched. */
    private static final List<Integer> ASKED = List.of(1, 4, 10, 20, 40, 80, 160);

    private final Runnable changed;
    private final ScheduledThreadPoolExecutor thread;

    Proof(Runnable changed) {
        this.changed = changed;
        this.thread = new ScheduledThreadPoolExecutor(1, work -> {
            Thread made = new Thread(work, "kesi-departures");
            made.setDaemon(true);
            return made;
        });
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        // a thread that starts later would remember whose bundle was just leaving
        thread.prestartCoreThread();
    }

    void begin(Departed departed) {
        next(departed, 0);
    }

    private void next(Departed departed, int step) {
        if (!thread.isShutdown()) {
            thread.schedule(() -> look(departed, step), STEP_MS, TimeUnit.MILLISECONDS);
        }
    }

    @SuppressWarnings("CallToSystemGC") // the collector is what is asked
    private void look(Departed departed, int step) {
        if (ASKED.contains(step)) {
            System.gc();
        }
        if (departed.look()) {
            LOG.info(
                    "{} left: collected after {} ms",
                    name(departed),
                    departed.certificate().millis().orElse(0));
            changed.run();
        } else if (step < ASKED.get(ASKED.size() - 1)) {
            next(departed, step + 1);
        } else {
            search(departed);
        }
    }

    private void search(Departed departed) {
        try {
            departed.held(Holders.of(departed.marker(), true));
            departed.look();
            LOG.warn(
                    "{} left, and is held: {}",
                    name(departed),
                    departed.certificate().holders());
        } catch (IOException e) {
            LOG.warn("{} left, and nobody knows what holds it", name(departed), e);
            departed.held(List.of());
        }
        changed.run();
    }

    private static String name(Departed departed) {
        return departed.certificate().bundle() + " " + departed.certificate().version();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
