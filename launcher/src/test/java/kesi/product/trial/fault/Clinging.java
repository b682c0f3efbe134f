package kesi.product.trial.fault;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Starts well and fails when it has to go. */
public final class Clinging implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        context.addBundleListener(event -> {
            throw new IllegalStateException("it does not want to hear");
        });
    }

    @Override
    public void stop(BundleContext context) {
        throw new IllegalStateException("it does not want to go");
    }
}
