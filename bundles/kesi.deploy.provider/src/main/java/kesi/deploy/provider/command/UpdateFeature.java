package kesi.deploy.provider.command;

import java.nio.file.Path;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Comparison;
import kesi.deploy.api.Deployments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Updates a feature that is here; one that is not is refused, so that a slip of the hand installs nothing new. */
@Command(
        name = "feature:update",
        title = "%feature.update",
        help = "%feature.update.help",
        menu = "tools/deploy",
        changes = true)
@Component
public final class UpdateFeature implements Handler<UpdateFeature.Parameters> {

    private final Deployments deployments;

    @Activate
    public UpdateFeature(@Reference Deployments deployments) {
        this.deployments = deployments;
    }

    /**
     * What and how.
     *
     * @param file the archive
     * @param dryRun whether only to tell what it would change
     */
    public record Parameters(
            @Param(label = "%param.archive", positional = true, path = PathUse.OPEN)
            Path file,

            @Param(label = "%param.dry-run") boolean dryRun) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Comparison comparison = deployments.compare(parameters.file(), task);
        if (comparison.installed().isEmpty()) {
            throw Problem.failed(
                    "F-NEW", Message.of(UpdateFeature.class, "update.new", comparison.feature(), parameters.file()));
        }
        return parameters.dryRun()
                ? Changes.told(comparison)
                : Changes.told(deployments.install(parameters.file(), task));
    }
}
