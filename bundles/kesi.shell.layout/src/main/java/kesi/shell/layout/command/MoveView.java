package kesi.shell.layout.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.LayoutWindow;
import kesi.shell.api.layout.Side;
import kesi.shell.layout.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a view to another one, as dragging its tab does. */
@Command(name = "view:move", title = "%view.move", help = "%view.move.help")
@Component
public final class MoveView implements Handler<MoveView.Parameters> {

    private final Desk desk;

    /**
     * Which view, and where.
     *
     * @param at a view that stands there; the view itself to part it from the others behind which it stands
     */
    public record Parameters(
            @Param(label = "%param.view", positional = true) String id,
            @Param(label = "%param.at") String at,
            @Param(label = "%param.side") Side side) {}

    /** The command on that desk. */
    @Activate
    public MoveView(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        LayoutWindow window = desk.window();
        Layout before = window.layout();
        if (!before.contains(parameters.id()) || !before.contains(parameters.at())) {
            String missing = before.contains(parameters.id()) ? parameters.at() : parameters.id();
            throw Problem.usage(Texts.of("view.notOpen", missing));
        }
        window.change(layout -> layout.put(parameters.id(), parameters.at(), parameters.side()));
        boolean same = before.equals(window.layout());
        return Outcome.of(Texts.of(same ? "tab.same" : "tab.done"))
                .withData(Outcome.tree("view", parameters.id(), "changed", !same));
    }
}
