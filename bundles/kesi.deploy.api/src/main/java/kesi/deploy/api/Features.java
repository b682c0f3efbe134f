package kesi.deploy.api;

import java.util.List;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language.Subscription;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The features of the running department. A service; safe for use by any thread. Features and departments are read
 * from the distribution at each call, so that a file that was put there since is seen.
 */
@ProviderType
public interface Features {

    /** The features of the running department, in its order. */
    List<FeatureState> list();

    /**
     * Looks whether every bundle of every feature runs and every component has what it needs.
     *
     * @return what is wrong, with the bundle as the place: an error for what the feature requires, a warning for the
     *     rest; empty when all is well
     */
    List<Finding> check();

    /** The departments of the distribution, by name. */
    List<Department> departments();

    /**
     * Makes another department the running one, without a restart: stops and removes exactly the bundles that it does
     * not use, installs and starts exactly those that are missing, and remembers it for the next start of this
     * workspace. When one of them does not start, everything is as it was before.
     *
     * @throws kesi.core.api.problem.Problem of kind USAGE when there is no such department; refused with code {@code
     *     B-DIGEST} when a jar is not the one that the distribution lists; failed with the reason otherwise
     */
    Switch use(String department, Task task);

    /**
     * Calls the listener after another department was taken, on the thread that took it, until the handle is closed.
     *
     * @return the handle; closing it twice does nothing
     */
    Subscription onChange(Runnable listener);
}
