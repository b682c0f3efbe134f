package kesi.deploy.provider.change;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kesi.core.api.policy.Policy;
import kesi.core.api.task.Tasks;
import kesi.deploy.api.Deployments;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/** Watches the folders of the policy while the window is open; see {@link Arrivals}. */
@Component(service = Inbox.class, immediate = true)
public final class Inbox {

    private static final int PAUSE_SECONDS = Integer.getInteger("kesi.watch.seconds", 30);

    private final Arrivals arrivals;
    private final Optional<ScheduledExecutorService> clock;

    @Activate
    public Inbox(
            BundleContext context,
            @Reference Policy policy,
            @Reference Deployments deployments,
            @Reference Ages ages,
            @Reference Tasks tasks) {
        this.arrivals = new Arrivals(policy, deployments, ages, tasks);
        boolean watches = "window".equals(context.getProperty("kesi.mode"));
        this.clock =
                watches ? Optional.of(Executors.newSingleThreadScheduledExecutor(Inbox::thread)) : Optional.empty();
        clock.ifPresent(one -> one.scheduleWithFixedDelay(this::look, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "kesi-inbox");
        thread.setDaemon(true);
        return thread;
    }

    /** The edge of the clock, which would never look again after an exception. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private void look() {
        try {
            arrivals.look();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Inbox.class).warn("The watched folders cannot be looked at", e);
        }
    }

    /** Ends the watch. */
    @Deactivate
    public void stop() {
        clock.ifPresent(ScheduledExecutorService::shutdownNow);
    }
}
