package kesi.shell.swing.look;

import java.awt.EventQueue;
import java.awt.Toolkit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Work on the event dispatch thread that may be much: done piece by piece, for some milliseconds at once and then in
 * further events, between which the window draws and listens. All such work of an open window shares the turns of its
 * event queue; without a window each piece has an event of its own.
 */
public final class Piecework {

    private static final long AT_ONCE = TimeUnit.MILLISECONDS.toNanos(8);

    private final Deque<Runnable> pieces;
    private final BooleanSupplier wanted;

    private Piecework(List<Runnable> pieces, BooleanSupplier wanted) {
        this.pieces = new ArrayDeque<>(pieces);
        this.wanted = wanted;
    }

    /**
     * Begins; the last piece may say that all are done. It ends early once it is not wanted any more. What is little is
     * done when this returns. On the event dispatch thread.
     */
    public static void begin(List<Runnable> pieces, BooleanSupplier wanted) {
        Piecework work = new Piecework(pieces, wanted);
        long began = System.nanoTime();
        while (work.isWanted() && System.nanoTime() - began < AT_ONCE) {
            work.pieces.remove().run();
        }
        if (work.isWanted()) {
            soon(work::step);
        }
    }

    /** Does a piece soon, after those that wait already; any thread. */
    public static void soon(Runnable piece) {
        turns().ifPresentOrElse(turns -> turns.add(piece), () -> EventQueue.invokeLater(piece));
    }

    /** Does a piece of what nobody sees yet, when nothing else is left to do; any thread. */
    public static void patiently(Runnable piece) {
        turns().ifPresentOrElse(turns -> turns.addPatient(piece), () -> EventQueue.invokeLater(piece));
    }

    /** Whether long work of this event queue is done in turns: that of an open window. */
    public static boolean isPaced() {
        return turns().isPresent();
    }

    private static Optional<Turns> turns() {
        return Toolkit.getDefaultToolkit().getSystemEventQueue() instanceof Paced paced
                ? Optional.of(paced.turns())
                : Optional.empty();
    }

    private boolean isWanted() {
        return !pieces.isEmpty() && wanted.getAsBoolean();
    }

    private void step() {
        if (isWanted()) {
            pieces.remove().run();
        }
        if (isWanted()) {
            soon(this::step);
        }
    }
}
