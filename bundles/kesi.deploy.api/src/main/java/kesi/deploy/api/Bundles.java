package kesi.deploy.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The bundles of the running framework. A service; safe for use by any thread. A bundle is named by its number or its
 * symbolic name; a name that no bundle has is a {@link kesi.core.api.problem.Problem} of kind USAGE.
 */
@ProviderType
public interface Bundles {

    /** All bundles, by their numbers. */
    List<BundleState> list();

    /** One bundle. */
    BundleState find(String bundle);

    /**
     * Starts a bundle until the next start of the product. A bundle that runs stays as it is.
     *
     * @throws kesi.core.api.problem.Problem refused with code {@code P-FEATURE} when the running department does not
     *     use it, or failed with the reason when it does not start
     */
    BundleState start(String bundle);

    /**
     * Stops a bundle until the next start of the product. Its views, commands and reports go with it; records stay.
     *
     * @throws kesi.core.api.problem.Problem refused with code {@code P-GUARDED} when the product cannot live without it
     */
    BundleState stop(String bundle);

    /** The services that a bundle brings now. */
    List<ServiceState> services(String bundle);

    /** The components of a bundle; a bundle without any has an empty list. */
    List<ComponentState> components(String bundle);
}
