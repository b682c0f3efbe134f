package kesi.shell.layout.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.shell.api.layout.LayoutWindow;
import kesi.shell.layout.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Saves the arrangement of the window under a name, as a perspective of one's own. */
@Command(name = "layout:save", title = "%layout.save", help = "%layout.save.help", menu = "window/layout")
@Component
public final class SaveLayout implements Handler<SaveLayout.Parameters> {

    private final Desk desk;

    /** The name. */
    public record Parameters(
            @Param(label = "%param.name", positional = true) String name) {}

    /** The command on that desk. */
    @Activate
    public SaveLayout(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        LayoutWindow window = desk.window();
        String id = desk.shelf().saveAs(parameters.name(), window.layout());
        window.showPerspective(id);
        return Outcome.of(Texts.of("layout.saved", parameters.name()))
                .withData(Outcome.tree("id", id, "name", parameters.name()));
    }
}
