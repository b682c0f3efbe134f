package kesi.deploy.provider.leak;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicLong;

/** Finds a class loader again in a dump of the heap, where objects have no other name. Holds it weakly. */
public final class Marker {

    static final String NUMBER = "number";
    static final String LOADER = "loader";

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    private final long number = NEXT.incrementAndGet();
    private final WeakReference<ClassLoader> loader;

    /** A mark on that loader. */
    public Marker(ClassLoader loader) {
        this.loader = new WeakReference<>(loader);
    }

    /** Whether the loader was collected. */
    public boolean gone() {
        return loader.get() == null;
    }

    long number() {
        return number;
    }
}
