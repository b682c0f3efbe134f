package kesi.deploy.provider.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.rehearsal.Rehearsals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the last rehearsal beside today's state, also one that spoke against a change. */
@Command(
        name = "feature:rehearsed",
        title = "%feature.rehearsed",
        help = "%feature.rehearsed.help",
        menu = "tools/deploy",
        roles = {"it", "keeper"})
@Component
public final class ShowRehearsal implements Handler<ShowRehearsal.Parameters> {

    private final Rehearsals rehearsals;

    @Activate
    public ShowRehearsal(@Reference Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    /** Nothing to choose. */
    public record Parameters() {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        return rehearsals
                .last()
                .map(RehearseFeature::told)
                .orElseThrow(() -> Problem.failed("F-NONE", Message.of(ShowRehearsal.class, "rehearsal.none")));
    }
}
