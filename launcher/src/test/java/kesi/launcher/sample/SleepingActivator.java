package kesi.launcher.sample;

import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A bundle that does not come back from its start unless it is interrupted. */
public final class SleepingActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) throws InterruptedException {
        System.setProperty("kesi.sample.slept", "true");
        TimeUnit.MINUTES.sleep(10);
    }

    @Override
    public void stop(BundleContext context) {
        // never started
    }
}
