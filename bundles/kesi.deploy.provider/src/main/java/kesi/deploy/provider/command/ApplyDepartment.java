package kesi.deploy.provider.command;

import java.nio.file.Path;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.task.Task;
import kesi.deploy.provider.change.DepartmentChange;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a whole department from one signed file, all or nothing, and works in it. */
@Command(
        name = "department:apply",
        title = "%department.apply",
        help = "%department.apply.help",
        menu = "tools/deploy",
        changes = true,
        roles = "it")
@Component
public final class ApplyDepartment implements Handler<ApplyDepartment.Parameters> {

    private final DepartmentChange change;

    @Activate
    public ApplyDepartment(@Reference DepartmentChange change) {
        this.change = change;
    }

    /**
     * What and how.
     *
     * @param file the department file
     * @param signer the fingerprint of a signer to trust from now on for what is in the file
     * @param dryRun whether only to tell what it would change
     */
    public record Parameters(
            @Param(label = "%param.kda", positional = true, path = PathUse.OPEN)
            Path file,

            @Param(label = "%param.introduced") Optional<String> signer,

            @Param(label = "%param.dry-run") boolean dryRun) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        return parameters.dryRun()
                ? Changes.toldOfDepartment(change.compare(parameters.file(), parameters.signer(), task))
                : Changes.told(change.apply(parameters.file(), parameters.signer(), task));
    }
}
