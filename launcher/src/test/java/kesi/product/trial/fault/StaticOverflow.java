package kesi.product.trial.fault;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Its static initialiser calls itself until the stack is full. */
public final class StaticOverflow implements BundleActivator {

    /** Cannot be initialised. */
    private static final class Deep {
        private static final int DEPTH = deeper(0);

        @SuppressWarnings("InfiniteRecursion")
        private static int deeper(int depth) {
            return deeper(depth + 1) + depth;
        }
    }

    @Override
    public void start(BundleContext context) {
        System.setProperty("trial.depth", Integer.toString(Deep.DEPTH));
    }

    @Override
    public void stop(BundleContext context) {
        // nothing was begun
    }
}
