package kesi.shell.swing.look;

import java.awt.EventQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of work of the event dispatch thread, whoever they belong to: done one after the other for some milliseconds
 * in one event, the rest in further events, and never are two of these waiting at once. Between them the window listens
 * and draws. Safe for use by any thread; pieces run on the event dispatch thread.
 */
public final class Turns {

    private static final long A_TURN = TimeUnit.MILLISECONDS.toNanos(8);

    private final Queue<Runnable> pieces = new ConcurrentLinkedQueue<>();
    private final Queue<Runnable> patient = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Consumer<Runnable> events;

    /** Turns of the event queue. */
    public Turns() {
        this(EventQueue::invokeLater);
    }

    /**
     * Turns of somebody else.
     *
     * @param events does something in an event of its own
     */
    Turns(Consumer<Runnable> events) {
        this.events = events;
    }

    /** Does a piece when those before it are done. What is thrown ends this event, and the others go on in the next. */
    public void add(Runnable piece) {
        pieces.add(piece);
        ask();
    }

    /** Does a piece of what nobody sees yet: when nothing else is left to do. */
    public void addPatient(Runnable piece) {
        patient.add(piece);
        ask();
    }

    private void ask() {
        if (asked.compareAndSet(false, true)) {
            events.accept(this::turn);
        }
    }

    private void turn() {
        long began = System.nanoTime();
        asked.set(false);
        try {
            Runnable piece = next();
            while (piece != null) {
                goOn(); // first: a piece that opens a dialog returns when that is closed
                piece.run();
                piece = System.nanoTime() - began < A_TURN ? next() : null;
            }
        } finally {
            goOn();
        }
    }

    private void goOn() {
        if (!pieces.isEmpty() || !patient.isEmpty()) {
            ask();
        }
    }

    private @Nullable Runnable next() {
        Runnable piece = pieces.poll();
        return piece == null ? patient.poll() : piece;
    }
}
