package kesi.deploy.provider.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.deploy.api.Inspection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says why a component does not run, and what to do. */
@Command(name = "component:why", title = "%component.why", help = "%component.why.help")
@Component
public final class WhyComponent implements Handler<WhyComponent.Parameters> {

    private final Inspection inspection;

    @Activate
    public WhyComponent(@Reference Inspection inspection) {
        this.inspection = inspection;
    }

    /**
     * Which one.
     *
     * @param component its name
     */
    public record Parameters(
            @Param(label = "%param.component", positional = true)
            String component) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        return Answers.of(inspection.component(parameters.component()));
    }
}
