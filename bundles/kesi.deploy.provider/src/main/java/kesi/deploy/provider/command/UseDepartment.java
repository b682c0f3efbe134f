package kesi.deploy.provider.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Features;
import kesi.deploy.api.Switch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes another department the running one. */
@Command(name = "department:use", title = "%department.use", help = "%department.use.help", roles = "it")
@Component
public final class UseDepartment implements Handler<UseDepartment.Parameters> {

    private final Features features;

    @Activate
    public UseDepartment(@Reference Features features) {
        this.features = features;
    }

    /**
     * Which one.
     *
     * @param name the department's name or title
     */
    public record Parameters(
            @Param(label = "%param.department", positional = true)
            String name) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Switch done = features.use(parameters.name(), task);
        return Outcome.of(Message.of(
                        UseDepartment.class,
                        "department.used",
                        done.department(),
                        done.stopped().size(),
                        done.started().size()))
                .withData(Outcome.tree(
                        "department", done.department(),
                        "stopped", done.stopped(),
                        "started", done.started(),
                        "kept", done.kept()));
    }
}
