package kesi.exchange.files;

import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;

/** Why a file is not taken: a stable code, and the sentence of the catalog that belongs to it. */
public final class Refusal {

    private Refusal() {}

    /**
     * The problem with a code; its sentence stands under {@code problem.CODE}.
     *
     * @param code the stable code, and after a full stop the variant of its sentence
     */
    public static Problem of(String code, Object... arguments) {
        return of(null, code, arguments);
    }

    /** The same, with what lies behind it for the log. */
    public static Problem of(@Nullable Throwable cause, String code, Object... arguments) {
        Message sentence = Message.of(Refusal.class, "problem." + code, arguments);
        int dot = code.indexOf('.');
        return new Problem(Kind.FAILED, dot < 0 ? code : code.substring(0, dot), sentence, cause);
    }
}
