package kesi.product.trial.fault;

import java.util.concurrent.CountDownLatch;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Its start and another thread wait for each other's lock: no interrupt ends that. */
public final class Locked implements BundleActivator {

    private final Object one = new Object();
    private final Object other = new Object();
    private final CountDownLatch both = new CountDownLatch(2);

    @Override
    public void start(BundleContext context) {
        Thread thread = new Thread(() -> take(other, one), "locked");
        thread.setDaemon(true);
        thread.start();
        take(one, other);
    }

    private void take(Object first, Object second) {
        synchronized (first) {
            both.countDown();
            awaitBoth();
            synchronized (second) {
                System.setProperty("trial.locked", "never");
            }
        }
    }

    private void awaitBoth() {
        try {
            both.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop(BundleContext context) {
        // never started
    }
}
