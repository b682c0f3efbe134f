package kesi.deploy.provider.runtime;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Hides bundles that are about to leave from all others, so that what comes is wired as if they were gone; and lets a
 * bundle of the same name and version be installed beside them.
 */
final class Curtain implements AutoCloseable {

    private final Set<Bundle> leaving;
    private final ServiceRegistration<ResolverHookFactory> resolver;
    private final ServiceRegistration<CollisionHook> collision;

    Curtain(BundleContext context, Collection<Bundle> leaving) {
        this.leaving = new HashSet<>(leaving);
        this.resolver = context.registerService(ResolverHookFactory.class, triggers -> new Hiding(), null);
        this.collision = context.registerService(
                CollisionHook.class, (operation, target, same) -> same.removeIf(this.leaving::contains), null);
    }

    @Override
    public void close() {
        resolver.unregister();
        collision.unregister();
    }

    /** One resolution. */
    private final class Hiding implements ResolverHook {

        @Override
        public void filterResolvable(Collection<BundleRevision> candidates) {
            candidates.removeIf(revision -> leaving.contains(revision.getBundle()));
        }

        /** In both directions: the framework groups whatever still collides with one another. */
        @Override
        public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> others) {
            boolean leaves = leaving.contains(singleton.getRevision().getBundle());
            others.removeIf(
                    other -> leaves || leaving.contains(other.getRevision().getBundle()));
        }

        @Override
        public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
            candidates.removeIf(
                    candidate -> leaving.contains(candidate.getRevision().getBundle()));
        }

        @Override
        public void end() {
            // nothing is kept
        }
    }
}
