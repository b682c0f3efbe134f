package kesi.deploy.provider.command;

import java.nio.file.Path;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.task.Task;
import kesi.deploy.api.Deployments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Installs a feature from an archive, all or nothing. */
@Command(
        name = "feature:install",
        title = "%feature.install",
        help = "%feature.install.help",
        menu = "tools/deploy",
        changes = true,
        roles = "it")
@Component
public final class InstallFeature implements Handler<InstallFeature.Parameters> {

    private final Deployments deployments;

    @Activate
    public InstallFeature(@Reference Deployments deployments) {
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
        return parameters.dryRun()
                ? Changes.told(deployments.compare(parameters.file(), task))
                : Changes.told(deployments.install(parameters.file(), task));
    }
}
