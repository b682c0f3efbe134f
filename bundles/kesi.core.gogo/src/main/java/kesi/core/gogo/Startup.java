package kesi.core.gogo;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/** Tells whether bundles are still on their way, in which case a command that is not here may come in a moment. */
final class Startup {

    private static final int PAUSE_MILLIS = 20;
    private static final long LIMIT_SECONDS = 10;

    private final BundleContext context;

    Startup(BundleContext context) {
        this.context = context;
    }

    /** Waits until the condition holds or nothing that could make it hold is on its way, ten seconds at most. */
    void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!condition.getAsBoolean() && isUnderWay() && System.nanoTime() - end < 0) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private boolean isUnderWay() {
        Bundle system = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
        int level = system.adapt(FrameworkStartLevel.class).getStartLevel();
        return Arrays.stream(context.getBundles()).anyMatch(bundle -> isComing(bundle, level));
    }

    private static boolean isComing(Bundle bundle, int level) {
        BundleStartLevel own = bundle.adapt(BundleStartLevel.class);
        boolean lazy = own != null && own.isActivationPolicyUsed();
        return bundle.getState() == Bundle.STARTING && !lazy && own != null && own.getStartLevel() <= level;
    }
}
