package kesi.shell.layout.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.shell.api.layout.Bounds;
import kesi.shell.api.layout.Layout;
import kesi.shell.layout.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives a view a window of its own at a place on the desktop, as dragging its tab out does; a window that it has
 * already is moved there. Without a window of the product it changes what is kept.
 */
@Command(name = "view:float", title = "%view.float", help = "%view.float.help")
@Component
public final class FloatView implements Handler<FloatView.Parameters> {

    private final Desk desk;

    /** Which view, and where its window is to stand, in pixels. */
    public record Parameters(
            @Param(label = "%param.view", positional = true) String id,
            @Param(label = "%param.x", standard = "160") int x,
            @Param(label = "%param.y", standard = "160") int y,
            @Param(label = "%param.width", standard = "720") int width,

            @Param(label = "%param.height", standard = "520")
            int height) {}

    /** The command on that desk. */
    @Activate
    public FloatView(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        if (parameters.width() < Bounds.LEAST || parameters.height() < Bounds.LEAST) {
            throw Problem.usage(Texts.of("view.small", Bounds.LEAST));
        }
        String view = parameters.id();
        if (!desk.layout().contains(view)) {
            throw Problem.usage(Texts.of("view.notOpen", view));
        }
        Bounds bounds = new Bounds(parameters.x(), parameters.y(), parameters.width(), parameters.height());
        Layout before = desk.layout();
        Layout after =
                desk.change(layout -> layout.floats(view) ? layout.moved(view, bounds) : layout.floating(view, bounds));
        boolean same = before.equals(after);
        return Outcome.of(Texts.of(same ? "tab.same" : "tab.done"))
                .withData(Outcome.tree("view", view, "changed", !same));
    }
}
