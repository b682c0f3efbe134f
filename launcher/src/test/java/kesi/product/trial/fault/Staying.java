package kesi.product.trial.fault;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Starts well and never ends its stop, whoever interrupts it. */
public final class Staying implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        // it has time
    }

    @Override
    public void stop(BundleContext context) {
        while (true) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException expected) {
                // it stays
            }
        }
    }
}
