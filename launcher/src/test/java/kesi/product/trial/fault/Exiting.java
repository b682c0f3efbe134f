package kesi.product.trial.fault;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Ends the whole process while it starts. */
public final class Exiting implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        System.exit(9);
    }

    @Override
    public void stop(BundleContext context) {
        // nothing was begun
    }
}
