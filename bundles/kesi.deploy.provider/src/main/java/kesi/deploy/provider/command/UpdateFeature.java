package kesi.deploy.provider.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Change;
import kesi.deploy.api.Comparison;
import kesi.deploy.api.Deployments;
import kesi.deploy.api.FeatureState;
import kesi.deploy.api.Features;
import kesi.deploy.provider.repository.Updates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Updates a feature that is here, or all of them from the policy's repositories; one that is not here is refused, so
 * that a slip of the hand installs nothing new.
 */
@Command(
        name = "feature:update",
        title = "%feature.update",
        help = "%feature.update.help",
        menu = "tools/deploy",
        changes = true,
        roles = "it")
@Component
public final class UpdateFeature implements Handler<UpdateFeature.Parameters> {

    private final Deployments deployments;
    private final Features features;
    private final Updates updates;

    @Activate
    public UpdateFeature(@Reference Deployments deployments, @Reference Features features, @Reference Updates updates) {
        this.deployments = deployments;
        this.features = features;
        this.updates = updates;
    }

    /**
     * What and how.
     *
     * @param file the archive, or the id of a feature in a repository; all features when empty
     * @param dryRun whether only to tell what it would change
     */
    public record Parameters(
            @Param(label = "%param.archive", positional = true, path = PathUse.OPEN)
            Optional<Path> file,

            @Param(label = "%param.dry-run") boolean dryRun) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        return parameters
                .file()
                .map(file -> one(file, parameters.dryRun(), task))
                .orElseGet(() -> all(parameters, task));
    }

    private Outcome one(Path file, boolean dryRun, Task task) {
        Comparison comparison = deployments.compare(file, task);
        if (comparison.installed().isEmpty()) {
            throw Problem.failed("F-NEW", text("update.new", comparison.feature(), file));
        }
        return dryRun ? Changes.told(comparison) : Changes.told(deployments.install(file, task));
    }

    /** Each by itself: one that is refused does not keep the others away, and the last word says so. */
    private Outcome all(Parameters parameters, Task task) {
        Map<String, String> here = new TreeMap<>();
        for (FeatureState feature : features.list()) {
            here.put(feature.id(), feature.version());
        }
        List<String> done = new ArrayList<>();
        List<Finding> failed = new ArrayList<>();
        Map<String, String> later = updates.later(here);
        for (String id : later.values()) {
            task.checkCancelled();
            try {
                if (!parameters.dryRun()) {
                    Change change = deployments.install(Path.of(id), task);
                    done.add(id + " → " + change.after());
                }
            } catch (Problem problem) {
                failed.add(Finding.error(id, problem.sentence()));
            }
        }
        Outcome told = Outcome.of(text("update.all", later.size(), done.size(), String.join(", ", later.values())))
                .withFindings(failed)
                .withData(Outcome.tree(
                        "later", List.copyOf(later.values()),
                        "updated", done,
                        "failed", failed.stream().map(Trees::of).toList()));
        if (!failed.isEmpty()) {
            throw Problem.failed(
                    "F-UPDATE",
                    text(
                            "update.some",
                            done.size(),
                            failed.get(0).place(),
                            failed.get(0).sentence()));
        }
        return told;
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(UpdateFeature.class, key, arguments);
    }
}
