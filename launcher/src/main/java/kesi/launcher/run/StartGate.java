package kesi.launcher.run;

import java.util.Collection;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps bundles that came another way from being resolved, and so from being started: whatever is installed or updated
 * needs a ticket for its location, which is used up then. The launcher gives one to each bundle of its plan; who checks
 * bundles later gives them through a service. The resolver is watched only once there is a stranger, so that a start
 * costs nothing. Safe for use by any thread.
 */
final class StartGate implements SynchronousBundleListener {

    /** The property of both services: {@code admit}, a consumer of locations, and {@code stranger}, who let it in. */
    static final String GATE = "kesi.gate";

    private static final Logger LOG = LoggerFactory.getLogger(StartGate.class);

    private final BundleContext context;
    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final Map<Long, String> strangers = new ConcurrentHashMap<>();
    private final AtomicBoolean watching = new AtomicBoolean();

    private StartGate(BundleContext context) {
        this.context = context;
    }

    /** A gate before a framework; what is in it already must be known to be right. */
    static StartGate before(BundleContext context) {
        StartGate gate = new StartGate(context);
        context.addBundleListener(gate);
        Consumer<String> admit = gate::admit;
        Function<Long, String> stranger = id -> gate.strangers.getOrDefault(id, "");
        context.registerService(Consumer.class, admit, kind("admit"));
        context.registerService(Function.class, stranger, kind("stranger"));
        return gate;
    }

    private static Dictionary<String, Object> kind(String word) {
        return new Hashtable<>(Map.of(GATE, word));
    }

    /** The next bundle that is installed from this location, or updated, may start. */
    void admit(String location) {
        tickets.add(location);
    }

    /** What is not used until now was not needed: the bundle was there. */
    void forgetTickets() {
        tickets.clear();
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        Bundle bundle = event.getBundle();
        boolean comes = (event.getType() & (BundleEvent.INSTALLED | BundleEvent.UPDATED)) != 0;
        if (comes && bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID) {
            if (tickets.remove(bundle.getLocation())) {
                strangers.remove(bundle.getBundleId());
            } else {
                refuse(bundle, event.getOrigin());
            }
        } else if (event.getType() == BundleEvent.UNINSTALLED) {
            strangers.remove(bundle.getBundleId());
        }
    }

    private void refuse(Bundle bundle, Bundle by) {
        strangers.put(bundle.getBundleId(), Objects.requireNonNullElse(by.getSymbolicName(), by.getLocation()));
        if (watching.compareAndSet(false, true)) {
            ResolverHookFactory hooks = triggers -> new Kept(strangers.keySet());
            context.registerService(ResolverHookFactory.class, hooks, null);
        }
        LOG.warn(
                "{} from {}, which {} installed, did not come through the gate and is not started. Use feature:install"
                        + " for what is signed, bundle:install in developer mode for a trial",
                bundle,
                bundle.getLocation(),
                by);
    }

    /**
     * Leaves strangers out of whatever the framework resolves.
     *
     * @param strangers the numbers of their bundles
     */
    private record Kept(Set<Long> strangers) implements ResolverHook {
        @Override
        public void filterResolvable(Collection<BundleRevision> candidates) {
            candidates.removeIf(this::isStranger);
        }

        @Override
        public void filterSingletonCollisions(BundleCapability one, Collection<BundleCapability> others) {
            others.removeIf(other -> isStranger(other.getRevision()));
        }

        @Override
        public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
            candidates.removeIf(one -> isStranger(one.getRevision()));
            if (isStranger(requirement.getRevision())) {
                candidates.clear(); // the framework joins fragments to their hosts without asking for them
            }
        }

        @Override
        public void end() {
            // nothing was begun
        }

        private boolean isStranger(BundleRevision one) {
            return strangers.contains(one.getBundle().getBundleId());
        }
    }
}
