package kesi.core.api.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** A piece of work as seen from outside. Safe for use by any thread. */
@ProviderType
public interface Running<T> {

    /** Where the work stands. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** A number by which people name it, unique while the product runs; 0 when it has none. */
    default long number() {
        return 0;
    }

    /** What the work is called. */
    Message title();

    /** Where the work stands now. */
    State state();

    /** Done so far, 0 to 1, or empty when nobody knows. */
    Optional<Double> fraction();

    /** What is being done now, or the title before the first word of the work. */
    Message doing();

    /** The parts begun so far, oldest first; of very many the latest. */
    default List<Step> steps() {
        return List.of();
    }

    /** When it was asked for, began and ended. */
    default Times times() {
        return Times.UNKNOWN;
    }

    /** The command behind it, when a command is. */
    default Optional<Call> call() {
        return Optional.empty();
    }

    /** The symbolic name of the bundle whose work it is; empty when nobody knows. */
    default String bundle() {
        return call().map(Call::bundle).orElse("");
    }

    /** What was noted so far, oldest first. */
    List<Finding> findings();

    /** Asks the work to stop; it ends at its next check, and its thread is interrupted. */
    void cancel();

    /** When it was first asked to stop; empty while nobody did. */
    default Optional<Instant> askedToStop() {
        return Optional.empty();
    }

    /** The result, or the problem, when it has ended. Cancelling this stage does not cancel the work. */
    CompletionStage<T> result();

    /** Calls the listener after each change, on any thread, until the handle is closed. */
    Subscription onChange(Runnable listener);
}
