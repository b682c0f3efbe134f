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

/** Says why a bundle does not run, and what to do. */
@Command(name = "bundle:why", title = "%bundle.why", help = "%bundle.why.help")
@Component
public final class WhyBundle implements Handler<WhyBundle.Parameters> {

    private final Inspection inspection;

    @Activate
    public WhyBundle(@Reference Inspection inspection) {
        this.inspection = inspection;
    }

    /**
     * Which one.
     *
     * @param bundle its name
     */
    public record Parameters(
            @Param(label = "%param.bundle", positional = true)
            String bundle) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        return Answers.of(inspection.bundle(parameters.bundle()));
    }
}
