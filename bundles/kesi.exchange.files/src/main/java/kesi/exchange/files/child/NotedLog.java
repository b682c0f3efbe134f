package kesi.exchange.files.child;

import java.util.Locale;
import org.apache.commons.logging.impl.NoOpLog;

/**
 * The log of the PDF library: silent, but it remembers that the library gave up on an object because it was nested too
 * deep, which the library itself only logs. One process reads one file, so one mark is enough.
 */
public final class NotedLog extends NoOpLog {

    private static final long serialVersionUID = 1L;

    private static volatile boolean deep;

    /** The log of that name. */
    public NotedLog(String name) {
        super(name);
    }

    static boolean deep() {
        return deep;
    }

    @Override
    public void error(Object message, Throwable cause) {
        deep |= isDeep(cause);
    }

    @Override
    public void warn(Object message, Throwable cause) {
        deep |= isDeep(cause);
    }

    @Override
    public void debug(Object message, Throwable cause) {
        deep |= isDeep(cause);
    }

    static boolean isDeep(Throwable cause) {
        return cause instanceof StackOverflowError
                || String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("recursion");
    }
}
