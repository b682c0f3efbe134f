package kesi.launcher.sample;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Says which generation it runs in, by a property of the process. */
public final class MarkingActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        System.setProperty(
                "kesi.sample.marked",
                context.getBundle().getSymbolicName() + " in generation " + context.getProperty("kesi.generation"));
    }

    @Override
    public void stop(BundleContext context) {
        // what was marked stays
    }
}
