package kesi.shell.layout.command;

import java.util.List;
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

/** Closes a view; its place is remembered. */
@Command(name = "view:close", title = "%view.close", help = "%view.close.help")
@Component
public final class CloseView implements Handler<CloseView.Parameters> {

    private final Desk desk;

    /** Which view. */
    public record Parameters(
            @Param(label = "%param.view", positional = true) String id) {}

    /** The command on that desk. */
    @Activate
    public CloseView(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        LayoutWindow window = desk.window();
        if (!window.layout().contains(parameters.id())) {
            throw Problem.usage(Texts.of("view.notOpen", parameters.id()));
        }
        return Closing.of(window, List.of(parameters.id()));
    }
}
