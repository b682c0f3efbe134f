package kesi.deploy.provider.runtime;

import java.nio.file.Path;
import kesi.deploy.api.Inspection;
import kesi.deploy.provider.feature.Distribution;
import org.osgi.framework.Bundle;

/**
 * What a step of bundles has to know.
 *
 * @param components tells why one waits
 * @param inspection tells why a bundle is not resolved, with the remedy
 * @param distribution where jars lie after the step
 * @param store the folder of the bundle store
 */
record Surroundings(Components components, Inspection inspection, Distribution distribution, Path store) {

    /** Whether a bundle came from the distribution or the store; what came another way is somebody's trial. */
    boolean owns(Bundle bundle) {
        return bundle.getLocation()
                        .startsWith("reference:" + distribution.bundles().toUri())
                || isStored(bundle);
    }

    /** Whether the product goes on without it. Libraries that came with a feature leave with it. */
    boolean mayLeave(Bundle bundle) {
        return isStored(bundle) || !Guard.guards(bundle);
    }

    private boolean isStored(Bundle bundle) {
        return bundle.getLocation().startsWith("reference:" + store.toUri());
    }
}
