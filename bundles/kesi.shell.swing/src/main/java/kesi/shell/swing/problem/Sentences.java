package kesi.shell.swing.problem;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;

/** Turns whatever was thrown into a sentence for people and details for those who mend it. */
public final class Sentences {

    private static final int DEEPEST = 10;

    private Sentences() {}

    /** What really happened: wrappers of the machinery are taken off. */
    public static Throwable bare(Throwable thrown) {
        Throwable at = thrown;
        while ((at instanceof CompletionException || at instanceof ExecutionException) && at.getCause() != null) {
            at = at.getCause();
        }
        return at;
    }

    /** The sentence that a person reads. */
    public static Message of(Throwable thrown) {
        Throwable bare = bare(thrown);
        if (bare instanceof Problem problem) {
            return problem.sentence();
        }
        String said = bare.getMessage() == null ? "" : bare.getMessage();
        return Texts.of("problem.unexpected", bare.getClass().getSimpleName(), said);
    }

    /** Whether a person stopped it, so that there is nothing to say. */
    public static boolean isCancelled(Throwable thrown) {
        Throwable bare = bare(thrown);
        return bare instanceof Cancelled || bare instanceof java.util.concurrent.CancellationException;
    }

    /**
     * What happened in the program, for copying: kinds of faults and places of code. What the faults say is left out,
     * for it may hold what a record says; the sentence is told beside it.
     */
    public static String details(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        Throwable at = bare(thrown);
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            text.append(depth == 0 ? "" : "caused by ").append(at.getClass().getName());
            if (at instanceof Problem problem && problem.code().isPresent()) {
                text.append(" [").append(problem.code().get()).append(']');
            }
            text.append('\n');
            for (StackTraceElement frame : at.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
            at = at.getCause();
        }
        return text.toString();
    }
}
