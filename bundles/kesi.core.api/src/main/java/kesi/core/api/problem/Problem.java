package kesi.core.api.problem;

import java.util.Optional;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something did not happen, said in a complete sentence. {@link #getMessage()} is the English sentence, for logs;
 * screens and the console show {@link #sentence()} in the person's language.
 */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Message sentence;
    private final String code;

    /**
     * A problem of the given kind.
     *
     * @param code a stable code such as {@code E-DECODE} that scripts and tests know, or empty where there is none
     * @param cause what lies behind it, or null; shown in the log only
     */
    public Problem(Kind kind, String code, Message sentence, @Nullable Throwable cause) {
        super(sentence.toString(), cause);
        this.kind = kind;
        this.code = code;
        this.sentence = sentence;
    }

    /** A problem that was met while trying. */
    public static Problem failed(Message sentence) {
        return new Problem(Kind.FAILED, "", sentence, null);
    }

    /** A problem that was met while trying, with a stable code. */
    public static Problem failed(String code, Message sentence) {
        return new Problem(Kind.FAILED, code, sentence, null);
    }

    /** A problem that was met while trying, with what lies behind it. */
    public static Problem failed(Message sentence, Throwable cause) {
        return new Problem(Kind.FAILED, "", sentence, cause);
    }

    /** Something was asked for in a way that cannot be understood. */
    public static Problem usage(Message sentence) {
        return new Problem(Kind.USAGE, "", sentence, null);
    }

    /** A policy does not allow what was asked for. */
    public static Problem refused(String code, Message sentence) {
        return new Problem(Kind.REFUSED, code, sentence, null);
    }

    /** Why it did not happen. */
    public final Kind kind() {
        return kind;
    }

    /** What a person reads. */
    public final Message sentence() {
        return sentence;
    }

    /** The stable code, if there is one. */
    public final Optional<String> code() {
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }
}
