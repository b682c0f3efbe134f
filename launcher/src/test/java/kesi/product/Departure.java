package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kesi.launcher.run.Running;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** A bundle that leaves for good. */
final class Departure {
    private static final int PATIENCE_SECONDS = 60;

    private Departure() {}

    /** Stops, uninstalls and refreshes a bundle; keeps no hold on it but a weak one on its class loader. */
    static WeakReference<ClassLoader> of(Running product, Bundle bundle) throws BundleException, InterruptedException {
        WeakReference<ClassLoader> loader =
                new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader());
        bundle.stop();
        bundle.uninstall();
        CountDownLatch refreshed = new CountDownLatch(1);
        product.context()
                .getBundle()
                .adapt(FrameworkWiring.class)
                .refreshBundles(List.of(bundle), event -> refreshed.countDown());
        assertThat(refreshed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return loader;
    }

    /** Waits until nothing can reach the loader any more, and says whether that came to pass. */
    static boolean isComplete(WeakReference<ClassLoader> loader) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (loader.get() != null && System.nanoTime() < end) {
            System.gc();
            Thread.sleep(50);
        }
        return loader.get() == null;
    }
}
