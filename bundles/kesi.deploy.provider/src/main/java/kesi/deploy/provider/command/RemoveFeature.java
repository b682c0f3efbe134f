package kesi.deploy.provider.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.deploy.api.Deployments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Removes a feature; its records stay. */
@Command(
        name = "feature:remove",
        title = "%feature.remove",
        help = "%feature.remove.help",
        menu = "tools/deploy",
        changes = true,
        roles = "it")
@Component
public final class RemoveFeature implements Handler<RemoveFeature.Parameters> {

    private final Deployments deployments;

    @Activate
    public RemoveFeature(@Reference Deployments deployments) {
        this.deployments = deployments;
    }

    /**
     * Which one.
     *
     * @param feature its id, the last word of its id, or its name
     */
    public record Parameters(
            @Param(label = "%param.feature", positional = true)
            String feature) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        return Changes.told(deployments.remove(parameters.feature(), task));
    }
}
