package kesi.core.gogo.print;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import kesi.core.api.task.Running;
import kesi.core.api.text.Message;

/**
 * Shows on the second stream how far a task is: a bar that redraws itself on a terminal, otherwise a line a second at
 * most. Closing it wipes the bar. Safe for use by any thread.
 */
public final class Progress implements AutoCloseable {

    private static final long BAR_NANOS = 100_000_000;
    private static final long LINE_NANOS = 1_000_000_000;
    private static final int BAR = 20;
    private static final int WIDTH = 78;
    private static final int PERCENT = 100;

    private final PrintStream err;
    private final boolean terminal;
    private final Function<Message, String> say;
    private final LongSupplier nanos;
    private long next;
    private int drawn;
    private String last = "";
    private boolean closed;

    /** A display; nothing is shown in the first moments, so that quick work stays silent. */
    public Progress(PrintStream err, boolean terminal, Function<Message, String> say) {
        this(err, terminal, say, System::nanoTime);
    }

    Progress(PrintStream err, boolean terminal, Function<Message, String> say, LongSupplier nanos) {
        this.nanos = nanos;
        this.err = err;
        this.terminal = terminal;
        this.say = say;
        this.next = nanos.getAsLong() + (terminal ? BAR_NANOS : LINE_NANOS);
    }

    /** Shows where the task stands, unless it was shown a moment ago. */
    public synchronized void show(Running<?> running) {
        long now = nanos.getAsLong();
        if (closed || now - next < 0) {
            return;
        }
        next = now + (terminal ? BAR_NANOS : LINE_NANOS);
        String text = text(running.fraction(), say.apply(running.doing()).replace('\n', ' '));
        if (terminal) {
            redraw(text);
        } else if (!text.equals(last)) {
            err.println(text);
        }
        last = text;
    }

    /** The bar, the percentage and the words, as far as they are known. */
    String text(Optional<Double> fraction, String doing) {
        if (fraction.isEmpty()) {
            return DisplayWidth.cut(doing, WIDTH);
        }
        int percent = (int) Math.floor(fraction.get() * PERCENT);
        String head = String.format("%3d%% ", percent);
        if (terminal) {
            int full = percent * BAR / PERCENT;
            head = "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] " + head;
        }
        return DisplayWidth.cut(head + doing, WIDTH);
    }

    private void redraw(String text) {
        int width = DisplayWidth.of(text);
        err.print("\r" + DisplayWidth.pad(text, drawn));
        err.flush();
        drawn = width;
    }

    @Override
    public synchronized void close() {
        if (drawn > 0) {
            err.print("\r" + " ".repeat(drawn) + "\r");
            err.flush();
        }
        drawn = 0;
        closed = true;
    }
}
