package kesi.deploy.provider.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import kesi.core.api.command.Outcome;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Tasks;
import kesi.core.api.task.Work;
import kesi.core.api.text.Message;
import kesi.deploy.api.Change;
import kesi.deploy.api.Comparison;
import kesi.deploy.api.Deployments;
import kesi.deploy.provider.generation.Sha256;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is put into the folders that the policy names under {@code update.watch}. An archive is taken when it rested
 * from one look to the next; what came of it is told once, and it is looked at again when the file changes, when its
 * age suffices, or when another change was in its way. Used by one thread.
 */
final class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final Policy policy;
    private final Deployments deployments;
    private final Ages ages;
    private final Tasks tasks;
    private final Map<Path, Seen> resting = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<Path> away = new HashSet<>();

    Arrivals(Policy policy, Deployments deployments, Ages ages, Tasks tasks) {
        this.policy = policy;
        this.deployments = deployments;
        this.ages = ages;
        this.tasks = tasks;
    }

    /** A file as it was at a look. */
    private record Seen(long size, FileTime modified) {
        static Seen of(Path file) throws IOException {
            return new Seen(Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    /** Looks once. */
    void look() {
        policy.rules("update.watch").stream()
                .flatMap(rule -> rule.words().stream())
                .map(Path::of)
                .forEach(this::look);
    }

    /** A share that is away for a while comes back; what it held is not forgotten meanwhile. */
    private void look(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> archives = all.filter(file -> file.toString().endsWith(".kpa"))
                    .sorted()
                    .toList();
            away.remove(folder);
            for (Path archive : archives) {
                lookAt(archive);
            }
        } catch (IOException e) {
            if (away.add(folder)) {
                LOG.warn("The watched folder {} cannot be read: {}", folder, e.toString());
            }
        }
    }

    private void lookAt(Path archive) {
        try {
            Seen now = Seen.of(archive);
            Seen before = resting.put(archive, now);
            if (now.equals(before) && !told.contains(archive + " done " + now)) {
                take(archive, now, Sha256.of(archive));
            }
        } catch (IOException e) {
            LOG.debug("{} goes or comes just now", archive, e);
        }
    }

    private void take(Path archive, Seen now, String sha256) {
        if (ages.waits(sha256).isPresent()) {
            tell(archive, archive + " waits " + now, task -> {
                Comparison it = deployments.compare(archive, task);
                return Outcome.of(ages.why(it.feature(), sha256)
                                .orElse(text(
                                        "inbox.offer",
                                        archive,
                                        it.feature(),
                                        it.rows().size())))
                        .withFindings(it.findings());
            });
        } else if (offers()) {
            tell(archive, archive + " done " + now, task -> {
                Comparison it = deployments.compare(archive, task);
                return Outcome.of(text(
                                "inbox.offer", archive, it.feature(), it.rows().size()))
                        .withFindings(it.findings());
            });
        } else {
            tell(archive, archive + " done " + now, task -> {
                Change change = deployments.install(archive, task);
                return Outcome.of(text(
                        change.before() == change.after() ? "inbox.nothing" : "inbox.installed",
                        archive,
                        change.after()));
            });
        }
    }

    private boolean offers() {
        return policy.rule("update.arrivals")
                .map(Rule::word)
                .filter("offer"::equals)
                .isPresent();
    }

    /** As a task, so that whoever sits at the window is told what came of it, also that it was refused. */
    private void tell(Path archive, String once, Work<Outcome> work) {
        if (told.add(once)) {
            tasks.start(text("inbox.installing", archive.getFileName()), work)
                    .result()
                    .toCompletableFuture()
                    .handle((outcome, problem) -> noted(archive, once, problem))
                    .join();
        }
    }

    private boolean noted(Path archive, String once, @Nullable Throwable problem) {
        @Nullable Throwable cause = problem instanceof CompletionException wrapped ? wrapped.getCause() : problem;
        boolean busy = cause instanceof Problem known
                && known.code().filter("F-BUSY"::equals).isPresent();
        if (busy) {
            told.remove(once);
        } else if (cause != null) {
            LOG.warn("From a watched folder, {}: {}", archive, cause.toString());
        }
        return busy;
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Arrivals.class, key, arguments);
    }
}
