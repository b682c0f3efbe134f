package kesi.shell.swing.care;

import java.awt.EventQueue;
import java.awt.Toolkit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.swing.JFrame;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.deploy.api.PluginUsage;
import kesi.deploy.api.PluginWatch;
import kesi.deploy.api.HeldPlugins;
import kesi.shell.swing.Texts;
import kesi.shell.swing.care.ScreenWatch.Severity;
import kesi.shell.swing.problem.Problems;
import kesi.shell.swing.problem.Sentences;
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
    private final Strikes strikes = new Strikes();
    private final Usage usage = new Usage();
    private final AtomicReference<@Nullable HeldPlugins> plugins = new AtomicReference<>();
    private final AtomicReference<@Nullable Watched> watched = new AtomicReference<>();

    /** What is watched while a window is open. */
    private record Watched(
            Problems problems,
            Language language,
            JFrame frame,
            PlugInNotice notice,
            WatchedQueue queue,
            ScreenWatch watch,
            Pulse pulse,
            Subscription thrown) {}

    /** Knows plug-ins by the bundles of the framework. */
    @Activate
    public PlugInCare(BundleContext context) {
        this(new PlugIns(context));
    }

    /** Knows plug-ins by the names of their classes. */
    public PlugInCare(Function<String, Optional<String>> plugInOf) {
        owners = new StackOwners(plugInOf);
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
    public void watch(Problems problems, Language language, JFrame frame) {
        Pulse pulse = new Pulse();
        WatchedQueue queue = new WatchedQueue(pulse, usage, new Guarded(problems::say));
        ScreenWatch watch = new ScreenWatch(pulse, owners, this::frozen);
        Subscription thrown = problems.onThrown(this::blame);
        watched.set(
                new Watched(problems, language, frame, new PlugInNotice(frame, language), queue, watch, pulse, thrown));
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(queue);
        watch.start();
    }

    /** Ends; any thread. */
    public void end() {
        Watched now = watched.getAndSet(null);
        if (now != null) {
            now.watch().close();
            now.thrown().close();
            EventQueue.invokeLater(() -> {
                now.notice().leave();
                now.queue().leave();
            });
        }
    }

    @Override
    public List<PluginUsage> usage() {
        return usage.all();
    }

    /** Something was thrown; when a plug-in did it, it is named and counted. */
    void blame(Throwable thrown) {
        if (isUnexpected(Sentences.bare(thrown))) {
            owners.of(Sentences.bare(thrown))
                    .ifPresent(culprit -> failed(culprit, Sentences.of(thrown), Sentences.details(thrown)));
        }
    }

    /** A problem that a plug-in says on purpose, such as a file that is not there, is no fault of it. */
    private static boolean isUnexpected(Throwable thrown) {
        return !(thrown instanceof Problem problem) || problem.sentence().key().equals("task.unexpected");
    }

    private void failed(Culprit culprit, Message what, String details) {
        usage.failed(culprit.bundle());
        if (strikes.strike(culprit.bundle(), Instant.now())) {
            hold(culprit.bundle(), Texts.of("plugin.strikes", culprit.method()));
            return;
        }
        Watched now = watched.get();
        if (now != null) {
            Message sentence = Texts.of("plugin.failed", culprit.bundle(), culprit.method(), what);
            EventQueue.invokeLater(() ->
                    now.notice().say(culprit, sentence, details, bundle -> hold(bundle, Texts.of("plugin.stopped"))));
        }
    }

    private void frozen(Severity severity, Optional<Culprit> culprit, String stack) {
        culprit.ifPresent(one -> {
            switch (severity) {
                case SLOW -> usage.froze(one.bundle(), stack);
                case STUCK -> stuck(one, stack);
                case DEAD -> dead(one);
            }
        });
    }

    private void stuck(Culprit culprit, String stack) {
        Watched now = watched.get();
        if (now != null) {
            Message sentence = Texts.of("plugin.stuck", culprit.bundle(), culprit.method());
            new FrozenBanner(now.frame()).paint(now.language().say(sentence));
            failed(culprit, sentence, stack);
        }
    }

    /** Nobody can click: the plug-in is held back by itself, and its thread is asked to wake up. */
    private void dead(Culprit culprit) {
        Watched now = watched.get();
        if (now != null) {
            new FrozenBanner(now.frame())
                    .paint(now.language().say(Texts.of("plugin.dead", culprit.bundle(), culprit.method())));
            hold(culprit.bundle(), Texts.of("plugin.blocked", culprit.method()));
            now.pulse().thread().interrupt();
        }
    }

    /** On a thread of its own: stopping a bundle waits for the screen, which may wait for it. */
    private void hold(String bundle, Message why) {
        HeldPlugins service = plugins.get();
        if (service != null) {
            Thread thread = new Thread(() -> held(service, bundle, why), "kesi-hold");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void held(HeldPlugins service, String bundle, Message why) {
        Watched now = watched.get();
        if (service.hold(bundle, why) && now != null) {
            now.problems().say(Problem.refused("P-HELD", Texts.of("plugin.held", bundle, why)));
        }
    }
}
