package kesi.launcher;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why the launcher gives up: an exit code and one or more sentences, the most important first. It is caught once, in
 * {@link Main}, and told in the chosen language.
 */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;
    private final transient List<Sentence> sentences;

    private Failure(int exitCode, List<Sentence> sentences, Throwable... causes) {
        super(sentences.stream().map(Sentence::toString).collect(Collectors.joining("; ")));
        this.exitCode = exitCode;
        this.sentences = List.copyOf(sentences);
        if (causes.length > 0) {
            initCause(causes[0]);
        }
    }

    /** Something did not work (exit code 1). */
    public static Failure failed(String key, Object... values) {
        return new Failure(ExitCode.FAILED, List.of(Sentence.of(key, values)));
    }

    /** Several things did not work (exit code 1). */
    public static Failure failed(List<Sentence> sentences) {
        return new Failure(ExitCode.FAILED, sentences);
    }

    /** The call itself was wrong (exit code 2). */
    public static Failure usage(String key, Object... values) {
        return new Failure(ExitCode.USAGE, List.of(Sentence.of(key, values)));
    }

    /** A rule forbids it (exit code 3). */
    public static Failure refused(List<Sentence> sentences) {
        return new Failure(ExitCode.REFUSED, sentences);
    }

    /** The same failure with the exception behind it, for the log. */
    public Failure because(Throwable cause) {
        return new Failure(exitCode, sentences, cause);
    }

    /** What the process returns. */
    public int exitCode() {
        return exitCode;
    }

    /** What to tell, at least one sentence. */
    public List<Sentence> sentences() {
        return sentences;
    }
}
