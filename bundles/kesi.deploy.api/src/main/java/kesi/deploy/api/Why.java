package kesi.deploy.api;

import java.util.List;
import kesi.core.api.text.Message;

/**
 * Why something is not active, in sentences for people.
 *
 * @param name what was asked about
 * @param active whether it is active after all
 * @param causes what keeps it from being active, the innermost last; empty when it is active and has what it needs
 */
public record Why(String name, boolean active, List<Cause> causes) {

    public Why {
        causes = List.copyOf(causes);
    }

    /**
     * One cause.
     *
     * @param place the bundle or component that it is about
     * @param reason what is wrong
     * @param remedy what to do about it
     */
    public record Cause(String place, Message reason, Message remedy) {}
}
