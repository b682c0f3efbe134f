package kesi.shell.swing.care;

import java.awt.EventQueue;
import java.awt.Toolkit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.swing.JFrame;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Language;
import kesi.core.api.text.Language.Subscription;
import kesi.deploy.api.HeldPlugins;
import kesi.deploy.api.PluginUsage;
import kesi.deploy.api.PluginWatch;
import kesi.shell.swing.look.PacedPainting;
import kesi.shell.swing.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Watches over an open window: names plug-ins that fail or hold it up, counts them, and gives them a rest. */
@Component(service = {PlugInCare.class, PluginWatch.class})
public final class PlugInCare implements PluginWatch {

    private final StackOwners owners;
    private final Patience patience;
    private final Instant started = Instant.now();
    private final Usage usage = new Usage();
    private final AtomicReference<@Nullable HeldPlugins> plugins = new AtomicReference<>();
    private final AtomicReference<@Nullable Watched> watched = new AtomicReference<>();

    /** What is watched while a window is open. */
    private record Watched(
            PlugInNotice notice, WatchedQueue queue, ScreenWatch screen, QuietWatch rest, Subscription thrown) {}

    /** Knows plug-ins by the bundles of the framework. */
    @Activate
    public PlugInCare(BundleContext context) {
        this(new PlugIns(context), Patience.of(context));
    }

    /** Knows plug-ins by the names of their classes. */
    public PlugInCare(Function<String, Optional<String>> plugInOf, Patience patience) {
        this.owners = new StackOwners(plugInOf);
        this.patience = patience;
    }

    /** Who can hold plug-ins back arrives. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindPlugins(HeldPlugins service) {
        plugins.set(service);
    }

    /** It leaves. */
    public void unbindPlugins(HeldPlugins service) {
        plugins.compareAndSet(service, null);
    }

    /** Begins to watch over a window; on the event dispatch thread. */
    public void watch(Problems problems, Language language, Tasks tasks, JFrame frame) {
        Pulse pulse = new Pulse();
        WatchedQueue queue = new WatchedQueue(pulse, usage, new Guarded(problems::say));
        PlugInNotice notice = new PlugInNotice(frame, language);
        Verdicts verdicts = new Verdicts(owners, usage, notice, problems, plugins::get);
        Freezes freezes = new Freezes(frame, language, verdicts, pulse, queue);
        ScreenWatch screen = new ScreenWatch(pulse, owners, freezes);
        QuietWatch rest = new QuietWatch(List.of(
                new WorkWatch(
                        tasks,
                        owners,
                        patience,
                        (culprit, sentence) -> verdicts.name(culprit, sentence, culprit.method())),
                new MemoryWatch(owners, verdicts)));
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(queue);
        PacedPainting.begin(queue.turns());
        watched.set(new Watched(notice, queue, screen, rest, problems.onThrown(verdicts::blame)));
        screen.start();
        rest.start();
        verdicts.tellWhoRestsSince(started.minus(patience.start()));
    }

    /** Ends; any thread. */
    public void end() {
        Watched now = watched.getAndSet(null);
        if (now != null) {
            now.screen().close();
            now.rest().close();
            now.thrown().close();
            EventQueue.invokeLater(() -> {
                now.notice().leave();
                PacedPainting.end();
                now.queue().leave();
            });
        }
    }

    @Override
    public List<PluginUsage> usage() {
        return usage.all();
    }
}
