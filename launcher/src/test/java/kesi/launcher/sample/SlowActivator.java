package kesi.launcher.sample;

import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A bundle whose start takes far too long. */
public final class SlowActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) throws InterruptedException {
        TimeUnit.MINUTES.sleep(1);
    }

    @Override
    public void stop(BundleContext context) {}
}
