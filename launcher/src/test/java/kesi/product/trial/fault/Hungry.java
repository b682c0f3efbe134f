package kesi.product.trial.fault;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Runs out of memory while it starts. */
public final class Hungry implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        throw new OutOfMemoryError("Java heap space");
    }

    @Override
    public void stop(BundleContext context) {
        // nothing was begun
    }
}
