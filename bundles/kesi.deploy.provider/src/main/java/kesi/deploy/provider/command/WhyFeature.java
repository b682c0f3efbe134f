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

/** Says why a feature does not run, and what to do. */
@Command(name = "feature:why", title = "%feature.why", help = "%feature.why.help")
@Component
public final class WhyFeature implements Handler<WhyFeature.Parameters> {

    private final Inspection inspection;

    @Activate
    public WhyFeature(@Reference Inspection inspection) {
        this.inspection = inspection;
    }

    /**
     * Which one.
     *
     * @param feature its name
     */
    public record Parameters(
            @Param(label = "%param.feature", positional = true)
            String feature) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        return Answers.of(inspection.feature(parameters.feature()));
    }
}
