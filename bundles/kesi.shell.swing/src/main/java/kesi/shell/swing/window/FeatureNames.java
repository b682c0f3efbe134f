package kesi.shell.swing.window;

import java.util.Optional;
import kesi.deploy.api.FeatureState;
import kesi.deploy.api.Features;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Which feature of the running department a bundle belongs to. Not for the event dispatch thread: it reads files. */
record FeatureNames(BundleContext context) {

    /** What people call the feature; empty when none of the department brings the bundle. */
    Optional<String> of(String bundle) {
        ServiceReference<Features> reference = context.getServiceReference(Features.class);
        if (reference == null) {
            return Optional.empty();
        }
        try {
            Features features = context.getService(reference);
            return features == null ? Optional.empty() : name(features, bundle);
        } finally {
            context.ungetService(reference);
        }
    }

    private static Optional<String> name(Features features, String bundle) {
        return features.list().stream()
                .filter(feature -> feature.bundles().contains(bundle))
                .findFirst()
                .map(FeatureState::name);
    }
}
