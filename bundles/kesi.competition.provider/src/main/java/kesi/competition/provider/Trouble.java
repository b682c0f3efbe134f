package kesi.competition.provider;

import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/** Problems of this bundle, each with a stable code whose sentence stands under {@code problem.CODE}. */
public final class Trouble {

    private Trouble() {}

    /** Something was tried and failed. */
    public static Problem of(String code, Object... arguments) {
        return Problem.failed(code, Message.of(Trouble.class, "problem." + code, arguments));
    }

    /** The state of a contest does not allow it. */
    public static Problem refused(String code, Object... arguments) {
        return Problem.refused(code, Message.of(Trouble.class, "problem." + code, arguments));
    }
}
