package kesi.deploy.api;

import java.util.List;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** The proof that removed bundles are gone. A service; safe for use by any thread. */
@ProviderType
public interface Certificates {

    /** What became of the bundles that were removed or updated since the start, at most 200, the latest last. */
    List<Certificate> all();

    /**
     * Looks into the whole heap for what holds the classes of a bundle that is stopped or was removed. Takes a
     * second or two, in which everything stands still.
     *
     * @return the shortest chain, one sentence a step, from what lives by itself to the bundle's class loader; empty
     *     when nothing but the framework holds it
     * @throws kesi.core.api.problem.Problem of kind USAGE when the bundle runs or was never here
     */
    List<Message> holders(String bundle, Task task);

    /** Calls the listener after each change, on any thread, until the handle is closed. */
    kesi.core.api.text.Language.Subscription onChange(Runnable listener);
}
