package kesi.shell.swing.bundle;

import java.util.Map;
import kesi.shell.api.PerspectivePart;
import kesi.shell.api.ViewPart;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Registers what declarative services would register from annotations. */
public final class GuestActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        context.registerService(
                ViewPart.class,
                new GuestViews(),
                FrameworkUtil.asDictionary(
                        Map.of("kesi.view.id", "guest.view", "kesi.view.title", "%view", "kesi.view.area", "MAIN")));
        context.registerService(
                PerspectivePart.class,
                new PerspectivePart() {},
                FrameworkUtil.asDictionary(Map.of(
                        "kesi.perspective.id",
                        "guest",
                        "kesi.perspective.title",
                        "%title",
                        "kesi.perspective.order",
                        90,
                        "kesi.perspective.views",
                        new String[] {"guest.view"})));
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the services back
    }
}
