package kesi.deploy.api;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Bundles from outside the distribution, tried in the running product until its next start. A service; one call at a
 * time, by any thread.
 */
@ProviderType
public interface Plugins {

    /**
     * Installs a bundle and starts it; one of the same name that was installed like this leaves first, and comes back
     * when the new one does not start. The jar is copied first, so that it may be built again meanwhile.
     *
     * @throws kesi.core.api.problem.Problem refused with code {@code P-GUARDED} for a bundle of the distribution, or
     *     failed with the reason why it does not start
     */
    BundleState install(Path jar);

    /**
     * Removes a bundle that {@link #install} brought.
     *
     * @throws kesi.core.api.problem.Problem of kind USAGE when it brought none of that name
     */
    void remove(String bundle);
}
