package kesi.product.hostile;

import java.util.Map;
import kesi.core.api.command.Handler;
import kesi.shell.api.ViewPart;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Registers what declarative services would register from annotations, a view and three commands; or, when the property
 * {@code hostile.start} is set, takes the whole process down.
 */
public final class HostileActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        if (Boolean.getBoolean("hostile.start")) {
            Runtime.getRuntime().halt(9);
        }
        context.registerService(
                ViewPart.class,
                new HostileViews(),
                FrameworkUtil.asDictionary(Map.of(
                        "kesi.view.id", "hostile.view", "kesi.view.title", "Hostile", "kesi.view.area", "MAIN")));
        command(context, "hostile:throw", new Throwing());
        command(context, "hostile:stay", new Staying());
        command(context, "hostile:eat", new Eating());
    }

    private static void command(BundleContext context, String name, Handler<?> handler) {
        context.registerService(
                Handler.class,
                handler,
                FrameworkUtil.asDictionary(Map.of("kesi.command.name", name, "kesi.command.title", name)));
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the services back
    }
}
