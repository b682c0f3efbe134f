package kesi.deploy.provider.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Finding.Weight;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Deployments;
import kesi.deploy.api.Features;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks whether all bundles of the running department run and have what they need; or tells of an archive whether it
 * would be admitted and what it would change.
 */
@Command(name = "feature:check", title = "%feature.check", help = "%feature.check.help")
@Component
public final class CheckFeatures implements Handler<CheckFeatures.Parameters> {

    private final Features features;
    private final Deployments deployments;

    @Activate
    public CheckFeatures(@Reference Features features, @Reference Deployments deployments) {
        this.features = features;
        this.deployments = deployments;
    }

    /**
     * What to look at.
     *
     * @param file an archive; what runs without it
     */
    public record Parameters(
            @Param(label = "%param.archive", positional = true, path = PathUse.OPEN)
            Optional<Path> file) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        return parameters
                .file()
                .map(file -> Changes.told(deployments.compare(file, task)))
                .orElseGet(this::running);
    }

    private Outcome running() {
        List<Finding> findings = features.check();
        List<Finding> errors =
                findings.stream().filter(f -> f.weight() == Weight.ERROR).toList();
        if (!errors.isEmpty()) {
            String places = errors.stream().map(Finding::place).distinct().collect(Collectors.joining(", "));
            throw Problem.failed(
                    text("feature.check.failed", places, errors.get(0).sentence()));
        }
        return Outcome.of(text(findings.isEmpty() ? "feature.check.sound" : "feature.check.waiting", findings.size()))
                .withData(Outcome.tree(
                        "sound",
                        true,
                        "findings",
                        findings.stream().map(Trees::of).toList()))
                .withFindings(findings);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(CheckFeatures.class, key, arguments);
    }
}
