package kesi.shell.swing.care;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/**
 * The plug-ins among the bundles: those without which the product can live.
 *
 * @param context the window's own
 */
record PlugIns(BundleContext context) implements Function<String, Optional<String>> {

    private static final List<String> GROUND =
            List.of("kesi.core.", "kesi.record.", "kesi.shell.", "kesi.search.", "kesi.deploy.");

    @Override
    public Optional<String> apply(String className) {
        return Arrays.stream(context.getBundles())
                .filter(bundle ->
                        bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID && bundle.getSymbolicName() != null)
                .filter(bundle -> holds(bundle, className))
                .map(Bundle::getSymbolicName)
                .max(Comparator.comparingInt(String::length))
                .filter(PlugIns::isPlugIn);
    }

    /** By our rule the symbolic name is the root package; others are looked into. */
    private static boolean holds(Bundle bundle, String className) {
        return className.startsWith(bundle.getSymbolicName() + ".")
                || bundle.getState() != Bundle.UNINSTALLED
                        && bundle.getEntry(className.replace('.', '/') + ".class") != null;
    }

    static boolean isPlugIn(String bundle) {
        return GROUND.stream().noneMatch(bundle::startsWith)
                && !bundle.startsWith("org.apache.felix.")
                && !bundle.startsWith("org.osgi.");
    }
}
