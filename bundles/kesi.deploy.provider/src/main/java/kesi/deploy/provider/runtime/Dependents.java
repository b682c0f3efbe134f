package kesi.deploy.provider.runtime;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The bundles that stay and use packages of bundles that leave: each must find them elsewhere.
 *
 * @param leaving what leaves
 * @param coming what comes in its place
 */
record Dependents(BundleContext context, List<Bundle> leaving, List<Bundle> coming) {

    /** Refuses the step when one of them would stand without what it needs. */
    void check() {
        Set<Bundle> gone = new HashSet<>(leaving);
        for (Bundle bundle : context.getBundles()) {
            if (!gone.contains(bundle)) {
                wires(bundle)
                        .filter(wire -> gone.contains(wire.getProvider().getBundle()))
                        .map(BundleWire::getRequirement)
                        .filter(requirement -> !isOptional(requirement) && !isGiven(requirement, gone))
                        .findFirst()
                        .ifPresent(requirement -> {
                            throw conflict(bundle, requirement);
                        });
            }
        }
    }

    private static Stream<BundleWire> wires(Bundle bundle) {
        return Optional.ofNullable(bundle.adapt(BundleWiring.class)).stream()
                .flatMap(wiring -> wiring.getRequiredWires(null).stream());
    }

    private static boolean isOptional(BundleRequirement requirement) {
        return "optional".equals(requirement.getDirectives().get("resolution"));
    }

    private boolean isGiven(BundleRequirement requirement, Set<Bundle> gone) {
        return Stream.concat(
                        coming.stream(), Arrays.stream(context.getBundles()).filter(one -> !gone.contains(one)))
                .map(bundle -> bundle.adapt(BundleRevision.class))
                .flatMap(revision -> revision == null
                        ? Stream.empty()
                        : revision.getDeclaredCapabilities(requirement.getNamespace()).stream())
                .anyMatch(requirement::matches);
    }

    private static Problem conflict(Bundle bundle, BundleRequirement requirement) {
        Object name = requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE)
                ? requirement.getDirectives().getOrDefault("filter", "")
                : requirement;
        return Problem.failed(
                "F-RESOLVE",
                Message.of(
                        Dependents.class,
                        "switch.dependent",
                        String.valueOf(bundle.getSymbolicName()),
                        String.valueOf(name)));
    }
}
