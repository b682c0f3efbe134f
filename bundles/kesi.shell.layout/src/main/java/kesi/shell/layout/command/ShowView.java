package kesi.shell.layout.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.shell.layout.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens a view or brings it to the front. */
@Command(name = "view:show", title = "%view.show", help = "%view.show.help")
@Component
public final class ShowView implements Handler<ShowView.Parameters> {

    private final Desk desk;

    /** Which view. */
    public record Parameters(
            @Param(label = "%param.view", positional = true) String id) {}

    /** The command on that desk. */
    @Activate
    public ShowView(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        if (!desk.window().showView(parameters.id())) {
            throw Problem.usage(Texts.of("view.unknown", parameters.id()));
        }
        return Outcome.of(Texts.of("view.shown", parameters.id())).withData(Outcome.tree("id", parameters.id()));
    }
}
