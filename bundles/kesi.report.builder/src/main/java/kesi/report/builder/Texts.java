package kesi.report.builder;

import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/** Sentences of this bundle. */
final class Texts {

    private Texts() {}

    static Message of(String key, Object... arguments) {
        return Message.of(Texts.class, key, arguments);
    }

    /** What a person asked for cannot be. */
    static Problem usage(String key, Object... arguments) {
        return Problem.usage(of("problem." + key, arguments));
    }
}
