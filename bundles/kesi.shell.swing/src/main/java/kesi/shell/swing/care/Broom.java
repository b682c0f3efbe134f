package kesi.shell.swing.care;

import java.awt.EventQueue;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All sweeps, each on the thread that it needs. Used by any thread. */
public final class Broom {

    private static final Logger LOG = LoggerFactory.getLogger(Broom.class);
    private static final int PATIENCE_SECONDS = 5;

    /** Threads first: what still runs could bring back what was taken away. */
    private final List<Sweep> sweeps = List.of(
            new ThreadSweep(),
            new TimerSweep(),
            new ToolkitSweep(),
            new LookSweep(),
            new WindowSweep(),
            new WidgetSweep(),
            new FocusSweep(),
            new ClipboardSweep(),
            new PreferenceSweep(),
            new JvmSweep(),
            new LocalSweep());

    /** Sweeps up what a bundle left; a busy screen is waited for only a moment and swept later. */
    public Swept sweep(Leaving leaving) {
        Swept swept = new Swept();
        sweeps.stream().filter(one -> !one.onScreen()).forEach(one -> run(one, leaving, swept));
        onScreen(() -> sweeps.stream().filter(Sweep::onScreen).forEach(one -> run(one, leaving, swept)));
        return swept;
    }

    private static void run(Sweep sweep, Leaving leaving, Swept swept) {
        try {
            sweep.sweep(leaving, swept);
        } catch (RuntimeException | LinkageError e) { // the corners of the JDK change; the other sweeps must go on
            LOG.warn("{} stopped on the way", sweep.getClass().getSimpleName(), e);
        }
    }

    private static void onScreen(Runnable action) {
        if (EventQueue.isDispatchThread()) {
            action.run();
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        EventQueue.invokeLater(() -> {
            action.run();
            done.countDown();
        });
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The screen is busy; it is swept later");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
