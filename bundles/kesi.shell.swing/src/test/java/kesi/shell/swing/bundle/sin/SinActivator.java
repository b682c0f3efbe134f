package kesi.shell.swing.bundle.sin;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Commits the sins that its manifest names and forgets them when it is stopped. */
public final class SinActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) throws Exception {
        String named = context.getBundle().getHeaders("").get("Sin");
        for (String sin : named.split(" ")) {
            Sin.valueOf(sin).commit();
        }
    }

    @Override
    public void stop(BundleContext context) {
        // careless
    }
}
