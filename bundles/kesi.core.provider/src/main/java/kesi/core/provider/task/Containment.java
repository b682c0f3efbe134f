package kesi.core.provider.task;

import java.nio.channels.ClosedByInterruptException;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.slf4j.LoggerFactory;

/** Turns whatever work throws into a problem with a sentence. What nobody expected goes to the log once, in full. */
final class Containment {

    private Containment() {}

    static Problem problem(Message title, Throwable thrown, boolean cancelled) {
        if (thrown instanceof Problem problem) {
            return problem;
        }
        if (thrown instanceof InterruptedException || (cancelled && isInterruption(thrown))) {
            return cancellation(title);
        }
        LoggerFactory.getLogger(Containment.class).error("{} ended unexpectedly", title, thrown);
        String what = thrown.getClass().getSimpleName() + (thrown.getMessage() == null ? "" : ": " + firstLine(thrown));
        return new Problem(Kind.FAILED, "", Message.of(Containment.class, "task.unexpected", title, what), thrown);
    }

    static Cancelled cancellation(Message title) {
        return new Cancelled(Message.of(Containment.class, "task.cancelled", title));
    }

    /** Its bundle leaves. */
    static Cancelled departure(Message title, String bundle) {
        return new Cancelled(Message.of(Containment.class, "task.departed", title, bundle));
    }

    private static boolean isInterruption(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InterruptedException || cause instanceof ClosedByInterruptException) {
                return true;
            }
        }
        return false;
    }

    private static String firstLine(Throwable thrown) {
        return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    }
}
