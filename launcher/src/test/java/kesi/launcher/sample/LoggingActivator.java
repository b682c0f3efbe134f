package kesi.launcher.sample;

import java.util.logging.Logger;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.slf4j.LoggerFactory;

/** A bundle that logs through slf4j and through the JDK. */
public final class LoggingActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        String name = context.getBundle().getSymbolicName();
        LoggerFactory.getLogger(LoggingActivator.class).info("slf4j speaks from {}\nwith a second line", name);
        Logger.getLogger(name).info("the JDK speaks from " + name);
    }

    @Override
    public void stop(BundleContext context) {}
}
