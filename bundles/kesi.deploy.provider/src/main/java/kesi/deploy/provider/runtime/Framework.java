package kesi.deploy.provider.runtime;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * What the framework does on its own threads, waited for.
 *
 * @param system the system bundle
 */
record Framework(Bundle system) {

    private static final int LEVEL_SECONDS = 30;
    private static final int REFRESH_SECONDS = 10;

    /** A bundle above the framework's level would only be marked; the department before may have ended lower. */
    void reach(int level) throws InterruptedException {
        FrameworkStartLevel levels = system.adapt(FrameworkStartLevel.class);
        if (levels.getStartLevel() < level) {
            CountDownLatch reached = new CountDownLatch(1);
            levels.setStartLevel(level, event -> reached.countDown());
            reached.await(LEVEL_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Lets go of the classes of what has left. */
    void refresh(List<Bundle> bundles) {
        CountDownLatch done = new CountDownLatch(1);
        system.adapt(FrameworkWiring.class).refreshBundles(bundles, event -> done.countDown());
        try {
            done.await(REFRESH_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static int level(Bundle bundle) {
        return bundle.adapt(BundleStartLevel.class).getStartLevel();
    }
}
