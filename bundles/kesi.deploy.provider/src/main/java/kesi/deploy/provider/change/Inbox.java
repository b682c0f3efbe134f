package kesi.deploy.provider.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Message;
import kesi.deploy.api.Deployments;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/**
 * Watches the folder that the policy names under {@code update.watch} while the window is open, and installs every
 * archive that is put there, through the same gate and steps as by hand. What was refused is not tried again until the
 * file changes.
 */
@Component(service = Inbox.class, immediate = true)
public final class Inbox {

    private static final int PAUSE_SECONDS = Integer.getInteger("kesi.watch.seconds", 30);

    private final Policy policy;
    private final Deployments deployments;
    private final Tasks tasks;
    private final Set<String> tried = new HashSet<>();
    private final Optional<ScheduledExecutorService> clock;

    @Activate
    public Inbox(
            BundleContext context,
            @Reference Policy policy,
            @Reference Deployments deployments,
            @Reference Tasks tasks) {
        this.policy = policy;
        this.deployments = deployments;
        this.tasks = tasks;
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

    /** Ends the watch. */
    @Deactivate
    public void stop() {
        clock.ifPresent(ScheduledExecutorService::shutdownNow);
    }

    /** Looks once. */
    void look() {
        Optional<Path> folder = policy.rule("update.watch").map(Rule::word).map(Path::of);
        folder.filter(Files::isDirectory).ifPresent(this::look);
    }

    private void look(Path folder) {
        try {
            for (Path archive : archives(folder)) {
                String seen = archive + " " + Files.size(archive) + " " + Files.getLastModifiedTime(archive);
                if (tried.add(seen)) {
                    tasks.perform(
                            Message.of(Inbox.class, "inbox.installing", archive.getFileName()),
                            task -> deployments.install(archive, task));
                }
            }
        } catch (IOException | Problem e) {
            LoggerFactory.getLogger(Inbox.class).warn("From the watched folder {}: {}", folder, e.getMessage());
        }
    }

    /** In the order of their names; a copy under way has another ending until it is whole. */
    private static List<Path> archives(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".kpa")).sorted().toList();
        }
    }
}
