package kesi.deploy.provider.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.LoggerFactory;

/**
 * What the framework does on its own threads, waited for.
 *
 * @param system the system bundle
 */
record Framework(Bundle system) {

    /** Not remembered by the framework, whose memory the launcher makes anew. */
    static final int AS_BEFORE = Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY;

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

    /** Whether a bundle takes packages from one of those, over however many others. */
    boolean leansOn(List<Bundle> bundles, Bundle one) {
        return system.adapt(FrameworkWiring.class).getDependencyClosure(bundles).contains(one);
    }

    /** Wires those that use packages of these bundles anew, when there are any; they stop and start again. */
    void rewire(List<Bundle> bundles) {
        if (system.adapt(FrameworkWiring.class).getDependencyClosure(bundles).size() > bundles.size()) {
            refresh(bundles);
        }
    }

    /** Removes bundles and lets go of their classes. One that hangs is left behind until the next start. */
    void remove(List<Bundle> bundles) {
        List<Bundle> removed = new ArrayList<>();
        for (Bundle bundle : bundles) {
            try {
                Watched.run(String.valueOf(bundle.getSymbolicName()), bundle::uninstall);
                removed.add(bundle);
            } catch (BundleException e) {
                LoggerFactory.getLogger(Framework.class).error("{} is not removed before the next start", bundle, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        refresh(removed);
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
