package kesi.product.trial.fault;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Calls itself until the stack is full. */
public final class Overflowing implements BundleActivator {

    @SuppressWarnings("InfiniteRecursion")
    private static int deeper(int depth) {
        return deeper(depth + 1) + depth;
    }

    @Override
    public void start(BundleContext context) {
        deeper(0);
    }

    @Override
    public void stop(BundleContext context) {
        // nothing was begun
    }
}
