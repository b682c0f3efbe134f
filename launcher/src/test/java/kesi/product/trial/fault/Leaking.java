package kesi.product.trial.fault;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Begins a hundred threads, fails, and leaves them behind. */
public final class Leaking implements BundleActivator {

    private static final int MANY = 100;

    @Override
    public void start(BundleContext context) {
        for (int i = 0; i < MANY; i++) {
            Thread thread = new Thread(Leaking::sleep, "leaked " + i);
            thread.setDaemon(true);
            thread.start();
        }
        throw new IllegalStateException("and then it fails");
    }

    private static void sleep() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop(BundleContext context) {
        // the threads are left
    }
}
