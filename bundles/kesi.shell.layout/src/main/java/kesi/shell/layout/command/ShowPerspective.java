package kesi.shell.layout.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.shell.api.layout.LayoutWindow;
import kesi.shell.layout.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings a perspective to the front of the window. */
@Command(name = "perspective:show", title = "%perspective.show", help = "%perspective.show.help")
@Component
public final class ShowPerspective implements Handler<ShowPerspective.Parameters> {

    private final Desk desk;

    /** Which perspective. */
    public record Parameters(
            @Param(label = "%param.layout", positional = true)
            String id) {}

    /** The command on that desk. */
    @Activate
    public ShowPerspective(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        LayoutWindow window = desk.window();
        String id = desk.resolve(parameters.id());
        if (!window.showPerspective(id)) {
            throw Problem.failed(Texts.of("perspective.away", desk.called(id)));
        }
        return Outcome.of(Texts.of("layout.used", desk.called(id))).withData(Outcome.tree("id", id));
    }
}
