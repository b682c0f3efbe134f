package kesi.shell.swing.look;

import com.formdev.flatlaf.FlatLightLaf;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Reads the look and feel on a thread of its own while other bundles start, so that the window need not wait for it.
 * Only where a window is to open.
 */
@Component(service = Kindling.class, immediate = true)
public final class Kindling {

    private final Thread thread = new Thread(() -> new FlatLightLaf().getDefaults(), "kesi-kindling");

    /** Begins at once if this run has a window. */
    @Activate
    public Kindling(BundleContext context) {
        thread.setDaemon(true);
        if ("window".equals(context.getProperty("kesi.mode"))) {
            thread.start();
        }
    }

    /** Waits for the thread, which ends soon by itself. */
    @Deactivate
    public void end() throws InterruptedException {
        thread.join();
    }
}
