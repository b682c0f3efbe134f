package kesi.shell.swing.look;

import java.awt.EventQueue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Work on the event dispatch thread that may be much: done piece by piece, for some milliseconds at once and then in
 * further events, between which the window draws and listens. What is little is done when {@link #begin} returns.
 */
public final class Piecework {

    private static final long A_TURN = TimeUnit.MILLISECONDS.toNanos(10);

    private final Deque<Runnable> pieces;
    private final BooleanSupplier wanted;

    private Piecework(List<Runnable> pieces, BooleanSupplier wanted) {
        this.pieces = new ArrayDeque<>(pieces);
        this.wanted = wanted;
    }

    /** Begins; the last piece may say that all are done. It ends early once it is not wanted any more. */
    public static void begin(List<Runnable> pieces, BooleanSupplier wanted) {
        new Piecework(pieces, wanted).turn();
    }

    private void turn() {
        long end = System.nanoTime() + A_TURN;
        while (!pieces.isEmpty() && wanted.getAsBoolean() && System.nanoTime() < end) {
            pieces.remove().run();
        }
        if (!pieces.isEmpty() && wanted.getAsBoolean()) {
            EventQueue.invokeLater(this::turn);
        }
    }
}
