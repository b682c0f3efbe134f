package kesi.core.provider.task;

import kesi.core.api.task.Work;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Finds whose work a piece of work is. */
final class Owner {

    private Owner() {}

    /** The symbolic name of the bundle that the work's class is of; empty outside a framework. */
    static String of(Work<?> work) {
        Bundle bundle = FrameworkUtil.getBundle(work.getClass());
        return bundle == null || bundle.getSymbolicName() == null ? "" : bundle.getSymbolicName();
    }
}
