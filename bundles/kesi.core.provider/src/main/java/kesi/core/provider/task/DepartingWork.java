package kesi.core.provider.task;

import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Cancels the work of a bundle as soon as somebody stops the bundle: it must not go on with services that are no more,
 * nor keep the bundle's classes. It ends at its next check; nobody waits for it here.
 */
@Component(immediate = true, service = DepartingWork.class)
public final class DepartingWork implements SynchronousBundleListener {

    private final BundleContext context;
    private final PooledTasks tasks;

    /** Watches all bundles. */
    @Activate
    public DepartingWork(BundleContext context, @Reference PooledTasks tasks) {
        this.context = context;
        this.tasks = tasks;
        context.addBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        String name = event.getBundle().getSymbolicName();
        if (event.getType() == BundleEvent.STOPPING && name != null) {
            tasks.cancelAll(name);
        }
    }

    /** Watches no more. */
    @Deactivate
    public void stop() {
        context.removeBundleListener(this);
    }
}
