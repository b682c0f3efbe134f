package kesi.shell.swing.care;

import java.awt.EventQueue;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.api.HeldPlugins;
import kesi.shell.swing.Texts;
import kesi.shell.swing.problem.Problems;
import kesi.shell.swing.problem.Sentences;
import org.jspecify.annotations.Nullable;

/** What becomes of a plug-in that failed: it is named and counted, and whoever fails too often rests. Any thread. */
final class Verdicts {

    /** What the product says when something was thrown that nobody had in mind. */
    private static final Set<String> UNEXPECTED = Set.of("task.unexpected", "command.broken", "editor.broken");

    private final StackOwners owners;
    private final Usage usage;
    private final PlugInNotice notice;
    private final Problems problems;
    private final Supplier<@Nullable HeldPlugins> plugins;
    private final Strikes strikes = new Strikes();

    Verdicts(
            StackOwners owners,
            Usage usage,
            PlugInNotice notice,
            Problems problems,
            Supplier<@Nullable HeldPlugins> plugins) {
        this.owners = owners;
        this.usage = usage;
        this.notice = notice;
        this.problems = problems;
        this.plugins = plugins;
    }

    /** Something was thrown; when a plug-in did it, it is named and counted. */
    void blame(Throwable thrown) {
        Throwable bare = Sentences.bare(thrown);
        if (isUnexpected(bare)) {
            owners.of(bare)
                    .ifPresent(culprit -> failed(
                            culprit,
                            Texts.of("plugin.failed", culprit.bundle(), culprit.method(), Sentences.of(bare)),
                            Sentences.details(bare)));
        }
    }

    /** A problem that a plug-in says on purpose, such as a file that is not there, is no fault of it. */
    private static boolean isUnexpected(Throwable thrown) {
        return !(thrown instanceof Problem problem)
                || UNEXPECTED.contains(problem.sentence().key());
    }

    /** It failed once more; the third time lately it rests. */
    void failed(Culprit culprit, Message sentence, String details) {
        usage.failed(culprit.bundle());
        if (strikes.strike(culprit.bundle(), Instant.now())) {
            hold(culprit, Texts.of("plugin.strikes", culprit.method()));
        } else {
            say(culprit, sentence, details);
        }
    }

    /** It is slow, or work of it does not end: that is said, counted, and no strike yet. */
    void name(Culprit culprit, Message sentence, String details) {
        usage.failed(culprit.bundle());
        say(culprit, sentence, details);
    }

    /** It held the window up for that long. */
    void froze(Culprit culprit, String stack) {
        usage.froze(culprit.bundle(), stack);
    }

    /** What a plug-in asked for most, as far as the window's own events tell. */
    Optional<Culprit> greediest() {
        return usage.greediest().map(bundle -> new Culprit(bundle, bundle));
    }

    private void say(Culprit culprit, Message sentence, String details) {
        EventQueue.invokeLater(() -> notice.say(sentence, details, () -> hold(culprit, Texts.of("plugin.stopped"))));
    }

    /** On a thread of its own: stopping a bundle waits for the screen, which may wait for it. */
    void hold(Culprit culprit, Message why) {
        HeldPlugins service = plugins.get();
        if (service != null) {
            Thread thread = new Thread(() -> held(service, culprit.bundle(), why), "kesi-hold");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @SuppressWarnings("IllegalCatch") // whatever a plug-in throws while it is stopped, it is told
    private void held(HeldPlugins service, String bundle, Message why) {
        try {
            if (service.hold(bundle, why)) {
                problems.say(Problem.refused("P-HELD", Texts.of("plugin.held", bundle, why)));
            }
        } catch (RuntimeException e) {
            problems.say(e);
        }
    }

    /** Once the window is open: whoever broke the last start, or could not be started, is named. */
    void tellWhoRestsSince(Instant start) {
        EventQueue.invokeLater(() -> restsSince(start));
    }

    private void restsSince(Instant start) {
        HeldPlugins service = plugins.get();
        if (service != null) {
            service.held().stream()
                    .filter(one -> one.since().isAfter(start))
                    .forEach(one -> problems.say(Problem.refused(
                            "P-HELD", Texts.of("plugin.held", one.bundle(), Message.literal(one.why())))));
        }
    }
}
