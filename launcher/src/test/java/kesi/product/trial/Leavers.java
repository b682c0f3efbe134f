package kesi.product.trial;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleWiring;

/** Remembers, weakly, the class loaders of bundles that came, to see whether they are gone when the bundles are. */
final class Leavers implements SynchronousBundleListener {

    /** A bundle with this header keeps its classes by itself, whatever the product does. */
    static final String KEEPS = "Trial-Keeps";

    private static final int ROUNDS = 300;
    private static final int PAUSE_MILLIS = 100;

    private final List<One> all = new CopyOnWriteArrayList<>();

    /** A class loader and whose it is; the bundle itself may stay reachable a little longer. */
    private record One(String name, long bundle, WeakReference<ClassLoader> loader) {}

    private final BundleContext context;

    private Leavers(BundleContext context) {
        this.context = context;
    }

    static Leavers watching(BundleContext context) {
        Leavers leavers = new Leavers(context);
        context.addBundleListener(leavers);
        return leavers;
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        Bundle bundle = event.getBundle();
        boolean ours = String.valueOf(bundle.getSymbolicName()).startsWith("trial.");
        if (event.getType() == BundleEvent.STARTED
                && ours
                && bundle.getHeaders("").get(KEEPS) == null) {
            ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
            String name = bundle.getSymbolicName() + " " + bundle.getVersion();
            all.add(new One(name, bundle.getBundleId(), new WeakReference<>(loader)));
        }
    }

    /** Those that left and are still there after a long while; nothing when all are gone. */
    String left() {
        List<String> left = stay();
        for (int i = 0; i < ROUNDS && !left.isEmpty(); i++) {
            System.gc();
            pause();
            left = stay();
        }
        return String.join(", ", left);
    }

    private List<String> stay() {
        return all.stream()
                .filter(one -> one.loader().get() != null && context.getBundle(one.bundle()) == null)
                .map(One::name)
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
