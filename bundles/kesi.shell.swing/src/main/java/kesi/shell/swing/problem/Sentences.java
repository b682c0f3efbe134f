package kesi.shell.swing.problem;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;

/** Turns whatever was thrown into a sentence for people and details for those who mend it. */
public final class Sentences {

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

    /** All that is known, for copying. */
    public static String details(Throwable thrown) {
        StringWriter text = new StringWriter();
        bare(thrown).printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
