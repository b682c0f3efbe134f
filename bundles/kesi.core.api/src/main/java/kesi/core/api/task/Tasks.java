package kesi.core.api.task;

import java.util.List;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** Does work in the background and knows all that is under way. A service; safe for use by any thread. */
@ProviderType
public interface Tasks {

    /** Starts work on a background thread as soon as one is free. */
    <T> Running<T> start(Message title, Work<T> work);

    /** As {@link #start(Message, Work)}, for work that a command does; it can be asked for again. */
    default <T> Running<T> start(Message title, Call call, Work<T> work) {
        return start(title, work);
    }

    /**
     * Does work on the calling thread, known to all as a task while it lasts.
     *
     * @throws kesi.core.api.problem.Problem as the work throws it; other exceptions are wrapped in one
     */
    <T> T perform(Message title, Work<T> work);

    /** How many pieces of work run at once at most; what comes beyond waits. 0 when there is no limit. */
    default int atOnce() {
        return 0;
    }

    /** What is waiting or running now, and the last ones that ended, oldest first. */
    List<Running<?>> all();

    /** Calls the listener when a task comes, changes its state or goes. */
    Subscription onChange(Runnable listener);
}
