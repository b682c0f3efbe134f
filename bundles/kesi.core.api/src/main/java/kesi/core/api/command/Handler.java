package kesi.core.api.command;

import kesi.core.api.task.Task;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Does what a command is for; a service with the metadata of {@link Command}.
 *
 * @param <P> the parameter record, a public record whose components carry {@link Param}; {@link NoParameters} for none
 */
@ConsumerType
public interface Handler<P extends Record> {

    /**
     * Does it. Called on a background thread, one call at a time or several.
     *
     * @param task told how far the work is and asked whether it was cancelled
     * @throws kesi.core.api.problem.Problem when it did not happen
     */
    Outcome run(P parameters, Task task);

    /** The parameters of a command that takes none. */
    record NoParameters() {}
}
