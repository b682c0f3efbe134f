package kesi.deploy.provider.departure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import kesi.deploy.provider.leak.Holders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the collector about departed bundles until they are gone or must be looked for in the heap. It is asked once for
 * all that left together, and only when nothing leaves any more: a collection stops every thread, the window's too.
 */
final class Proof implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Proof.class);
    private static final int STEP_MS = 50;

    /** At which steps after the last departure the collector is asked; after the last one the heap is searched. */
    private static final List<Integer> ASKED = List.of(10, 20, 40, 80, 160);

    private final Runnable changed;
    private final ScheduledThreadPoolExecutor thread;

    /** These two belong to the thread. */
    private final List<Departed> waiting = new ArrayList<>();

    private int step;

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
        if (!thread.isShutdown()) {
            thread.execute(() -> {
                boolean idle = waiting.isEmpty();
                waiting.add(departed);
                step = 0;
                if (idle) {
                    next();
                }
            });
        }
    }

    private void next() {
        thread.schedule(this::look, STEP_MS, TimeUnit.MILLISECONDS);
    }

    @SuppressWarnings("CallToSystemGC") // the collector is what is asked
    private void look() {
        step++;
        if (ASKED.contains(step)) {
            RecordHandles.forgetOthers();
            System.gc();
        }
        collected();
        if (step >= ASKED.get(ASKED.size() - 1)) {
            waiting.forEach(this::search);
            waiting.clear();
        }
        if (!waiting.isEmpty()) {
            next();
        }
    }

    private void collected() {
        List<Departed> gone = waiting.stream().filter(Departed::look).toList();
        waiting.removeAll(gone);
        gone.forEach(one -> LOG.info(
                "{} left: collected after {} ms",
                name(one),
                one.certificate().millis().orElse(0)));
        if (!gone.isEmpty()) {
            changed.run();
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
