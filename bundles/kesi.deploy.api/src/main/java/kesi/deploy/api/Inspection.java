package kesi.deploy.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Answers why something does not run, with the remedy. A service; safe for use by any thread. What nobody knows is a
 * {@link kesi.core.api.problem.Problem} of kind USAGE.
 */
@ProviderType
public interface Inspection {

    /** Services whose type, owner or properties hold the word; all for an empty one. */
    List<ServiceState> services(String word);

    /** The components of all bundles, and those whose class is not in their bundle as broken. */
    List<ComponentState> components();

    /**
     * Why a bundle is not active, or which of its components wait.
     *
     * @param bundle its number or its symbolic name; also one that the distribution has and nobody installed
     */
    Why bundle(String bundle);

    /** Why a component is not active; its class is loaded to see whether it can be. */
    Why component(String component);

    /** Why a feature of the distribution is not active. */
    Why feature(String feature);
}
