package kesi.product.trial.fault;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Fails while it starts. */
public final class Throwing implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("it does not want to");
    }

    @Override
    public void stop(BundleContext context) {
        // nothing was begun
    }
}
