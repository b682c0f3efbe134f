package kesi.deploy.provider.runtime;

import java.util.Objects;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Message;
import kesi.deploy.provider.audit.Audit;
import kesi.deploy.provider.audit.Entry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Tells people of a bundle that came another way and is not started: as a problem, and in the audit. */
@Component(service = StrangerNotice.class, immediate = true)
public final class StrangerNotice implements BundleListener {

    private final BundleContext context;
    private final Entrance entrance;
    private final Tasks tasks;
    private final Audit audit;

    @Activate
    public StrangerNotice(BundleContext context, @Reference Tasks tasks, @Reference Audit audit) {
        this.context = context;
        this.entrance = new Entrance(context);
        this.tasks = tasks;
        this.audit = audit;
        context.addBundleListener(this);
    }

    @Deactivate
    void close() {
        context.removeBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        if ((event.getType() & (BundleEvent.INSTALLED | BundleEvent.UPDATED)) != 0) {
            entrance.stranger(event.getBundle()).ifPresent(by -> tell(event.getBundle(), by));
        }
    }

    private void tell(Bundle bundle, String by) {
        Message why = sentence(bundle, by);
        audit.note(new Entry(
                "bundle:refused", name(bundle), bundle.getLocation(), java.util.List.of(), "B-STRANGER " + why));
        if ("window".equals(context.getProperty("kesi.mode"))) {
            tasks.start(Message.of(StrangerNotice.class, "stranger.title"), task -> {
                throw Problem.refused("B-STRANGER", why);
            });
        }
    }

    /** What is not started, who brought it from where, and what to do. */
    public static Message sentence(Bundle bundle, String by) {
        return Message.of(StrangerNotice.class, "stranger.told", name(bundle), bundle.getLocation(), by);
    }

    private static String name(Bundle bundle) {
        return Objects.requireNonNullElse(bundle.getSymbolicName(), bundle.getLocation());
    }
}
