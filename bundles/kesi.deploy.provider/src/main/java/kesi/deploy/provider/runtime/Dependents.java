package kesi.deploy.provider.runtime;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The bundles that stay and use packages of bundles that leave: each must find them elsewhere.
 *
 * @param around tells to which feature a bundle belongs
 * @param leaving what leaves
 * @param coming what comes in its place
 */
record Dependents(BundleContext context, Surroundings around, List<Bundle> leaving, List<Bundle> coming) {

    /** Refuses the step when one of them would stand without what it needs. */
    void check() {
        Set<Bundle> gone = new HashSet<>(leaving);
        for (Bundle bundle : context.getBundles()) {
            if (!gone.contains(bundle)) {
                wires(bundle)
                        .filter(wire -> gone.contains(wire.getProvider().getBundle()))
                        .filter(wire -> !isOptional(wire.getRequirement()) && !isGiven(wire.getRequirement(), gone))
                        .findFirst()
                        .ifPresent(wire -> {
                            throw conflict(bundle, wire);
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

    private Problem conflict(Bundle bundle, BundleWire wire) {
        Need need = Need.of(wire.getRequirement());
        String giver = String.valueOf(wire.getProvider().getBundle().getSymbolicName());
        String name = String.valueOf(bundle.getSymbolicName());
        String wanted = (need.name() + " " + need.range()).strip();
        String others = offered(need);
        return Problem.failed(
                "F-RESOLVE",
                others.isEmpty()
                        ? text("switch.dependent", name, around.featureOf(name), wanted, giver)
                        : text("switch.dependent.version", name, around.featureOf(name), wanted, giver, others));
    }

    /** In which versions what comes has it. */
    private String offered(Need need) {
        return coming.stream()
                .map(bundle -> bundle.adapt(BundleRevision.class))
                .flatMap(revision ->
                        revision == null ? Stream.empty() : revision.getDeclaredCapabilities(need.namespace()).stream())
                .filter(capability ->
                        need.name().equals(capability.getAttributes().get(need.namespace())))
                .map(capability -> String.valueOf(capability.getAttributes().get("version")))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Dependents.class, key, arguments);
    }
}
