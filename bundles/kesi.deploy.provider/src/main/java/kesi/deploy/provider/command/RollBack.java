package kesi.deploy.provider.command;

import java.util.Optional;
import java.util.OptionalInt;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.deploy.api.Deployments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goes back to an earlier state of what is installed. */
@Command(
        name = "feature:rollback",
        title = "%feature.rollback",
        help = "%feature.rollback.help",
        menu = "tools/deploy",
        changes = true,
        roles = "it")
@Component
public final class RollBack implements Handler<RollBack.Parameters> {

    private final Deployments deployments;

    @Activate
    public RollBack(@Reference Deployments deployments) {
        this.deployments = deployments;
    }

    /**
     * To where.
     *
     * @param to the number of the generation; the one before without it
     */
    public record Parameters(
            @Param(label = "%param.generation") Optional<Integer> to) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        OptionalInt to = parameters.to().map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return Changes.told(deployments.rollback(to, task));
    }
}
