package kesi.deploy.provider.runtime;

import java.nio.file.Path;
import kesi.deploy.api.Inspection;
import kesi.deploy.provider.feature.Distribution;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.FeatureFiles;
import kesi.deploy.provider.feature.ListedBundle;
import org.osgi.framework.Bundle;

/**
 * What a step of bundles has to know.
 *
 * @param components tells why one waits
 * @param inspection tells why a bundle is not resolved, with the remedy
 * @param distribution where jars lie after the step
 * @param files the features after the step
 * @param store the folder of the bundle store
 */
record Surroundings(
        Components components, Inspection inspection, Distribution distribution, FeatureFiles files, Path store) {

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

    /** The name of the feature that lists a bundle; the bundle's own where none does. */
    String featureOf(String symbolicName) {
        return files.features().values().stream()
                .filter(feature ->
                        feature.bundles().stream().map(ListedBundle::artifact).anyMatch(symbolicName::equals))
                .map(FeatureFile::name)
                .findFirst()
                .orElse(symbolicName);
    }

    private boolean isStored(Bundle bundle) {
        return bundle.getLocation().startsWith("reference:" + store.toUri());
    }
}
