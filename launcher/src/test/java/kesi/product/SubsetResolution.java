package kesi.product;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kesi.launcher.feature.Feature;
import kesi.launcher.feature.Trait;
import kesi.launcher.run.Running;
import org.apache.felix.resolver.Logger;
import org.apache.felix.resolver.ResolverImpl;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Capability;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;
import org.osgi.resource.Wiring;
import org.osgi.service.resolver.HostedCapability;
import org.osgi.service.resolver.ResolutionException;
import org.osgi.service.resolver.ResolveContext;

/**
 * Resolves some of the installed bundles as if they alone were there, with the resolver of the framework. What the
 * framework itself offers, as the launcher configured it, is there in any case.
 */
final class SubsetResolution {

    private static final String RESOLVE = "resolve";

    private final Map<String, BundleRevision> revisions = new HashMap<>();
    private final Map<Requirement, List<BundleCapability>> providers = new HashMap<>();
    private final BundleRevision system;

    SubsetResolution(Running running) {
        Arrays.stream(running.context().getBundles())
                .forEach(bundle -> revisions.put(bundle.getLocation(), bundle.adapt(BundleRevision.class)));
        system = java.util.Objects.requireNonNull(revisions.get(Constants.SYSTEM_BUNDLE_LOCATION));
    }

    /** Why these features do not resolve; nothing when they do. */
    Optional<String> failure(List<Feature> features, boolean screen) {
        Set<BundleRevision> wanted = features.stream()
                .flatMap(feature -> feature.bundles().stream())
                .filter(bundle -> screen || !bundle.is(Trait.SCREEN))
                .map(bundle -> revisions.get(
                        "reference:" + Running.BUILT.jar(bundle.id()).toUri()))
                .collect(Collectors.toCollection(HashSet::new));
        wanted.add(system);
        try {
            int resolved =
                    new ResolverImpl(new Logger(0)).resolve(new Alone(wanted)).size();
            return resolved == wanted.size()
                    ? Optional.empty()
                    : Optional.of(resolved + " instead of " + wanted.size() + " are resolved");
        } catch (ResolutionException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Everything that would do, whether it is there or not; looked up once. */
    private List<BundleCapability> providers(Requirement requirement) {
        return providers.computeIfAbsent(
                requirement,
                asked -> revisions.values().stream()
                        .flatMap(revision -> revision.getDeclaredCapabilities(asked.getNamespace()).stream())
                        .filter(capability -> ((BundleRequirement) asked).matches(capability))
                        .toList());
    }

    /** One resolution. */
    private final class Alone extends ResolveContext {

        private final Set<BundleRevision> there;

        private Alone(Set<BundleRevision> there) {
            this.there = there;
        }

        @Override
        public Collection<Resource> getMandatoryResources() {
            return List.copyOf(there);
        }

        @Override
        public List<Capability> findProviders(Requirement requirement) {
            List<Capability> found = new ArrayList<>();
            for (BundleCapability capability : providers(requirement)) {
                if (there.contains(capability.getRevision())) {
                    found.add(capability);
                }
            }
            return found;
        }

        @Override
        public int insertHostedCapability(List<Capability> capabilities, HostedCapability hosted) {
            capabilities.add(hosted);
            return capabilities.size() - 1;
        }

        @Override
        public boolean isEffective(Requirement requirement) {
            return RESOLVE.equals(requirement.getDirectives().getOrDefault(Constants.EFFECTIVE_DIRECTIVE, RESOLVE));
        }

        @Override
        public Map<Resource, Wiring> getWirings() {
            return Map.of();
        }
    }
}
