package kesi.deploy.provider.runtime;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.framework.startlevel.BundleStartLevel;

/**
 * One bundle put in another's place, or the other one back.
 *
 * @param context where
 * @param location the new one
 * @param before the one that leaves, if there is one
 */
public record Trial(BundleContext context, String location, Optional<Bundle> before) {

    /** Areas of work start here, so that a screen of theirs finds its services. */
    private static final int LEVEL = 31;

    /** Starts the new one; when it does not start, it is removed and the one before runs again. */
    public Bundle start() throws BundleException {
        if (before.isPresent()) {
            before.get().stop(Bundle.STOP_TRANSIENT);
        }
        Bundle bundle = null;
        try {
            bundle = install();
            bundle.adapt(BundleStartLevel.class).setStartLevel(LEVEL);
            new Framework(context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)).reach(LEVEL);
            bundle.start(Bundle.START_ACTIVATION_POLICY);
            if (before.isPresent()) {
                leave(context, before.get());
            }
            return bundle;
        } catch (BundleException | InterruptedException e) {
            takeBack(bundle);
            throw e instanceof BundleException failed ? failed : new BundleException("interrupted", e);
        }
    }

    /** Beside the one before, which may have the same version: an author builds a version many times. */
    private Bundle install() throws BundleException {
        CollisionHook beside = (operation, target, collisions) -> before.ifPresent(collisions::remove);
        ServiceRegistration<CollisionHook> hook = context.registerService(CollisionHook.class, beside, null);
        try {
            new Entrance(context).admit(location);
            return context.installBundle(location);
        } finally {
            hook.unregister();
        }
    }

    private void takeBack(@org.jspecify.annotations.Nullable Bundle bundle) throws BundleException {
        if (bundle != null) {
            leave(context, bundle);
        }
        if (before.isPresent()) {
            before.get().start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        }
    }

    /** Stops and removes a bundle and lets go of its classes. */
    public static void leave(BundleContext context, Bundle bundle) throws BundleException {
        bundle.uninstall();
        new Framework(context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)).refresh(List.of(bundle));
    }

    /** Why it did not start, in one line. */
    public String reason(BundleException e) {
        return Reason.of(e);
    }
}
