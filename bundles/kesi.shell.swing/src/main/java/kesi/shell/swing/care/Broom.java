package kesi.shell.swing.care;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All sweeps one after the other, each on the thread that it needs. Used by any thread. */
public final class Broom {

    private static final Logger LOG = LoggerFactory.getLogger(Broom.class);

    /**
     * Threads first: what still runs could bring back what was taken away. Their locals last: code of the bundle may be
     * asked once more when its widgets go.
     */
    private final List<Sweep> sweeps = List.of(
            new ThreadSweep(),
            new TimerSweep(),
            new LookSweep(),
            new ToolkitSweep(),
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
        Turns turns = new Turns();
        for (Sweep sweep : sweeps) {
            run(sweep, leaving, swept, turns);
        }
        return swept;
    }

    private static void run(Sweep sweep, Leaving leaving, Swept swept, Turns turns) {
        try {
            sweep.sweep(leaving, swept, turns);
        } catch (RuntimeException | LinkageError e) { // the corners of the JDK change; the other sweeps must go on
            LOG.warn("{} stopped on the way", sweep.getClass().getSimpleName(), e);
        }
    }
}
