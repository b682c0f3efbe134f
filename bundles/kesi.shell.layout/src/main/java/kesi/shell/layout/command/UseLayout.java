package kesi.shell.layout.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.shell.layout.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Switches to a perspective; without a window, it is the one that the next window starts with. */
@Command(name = "layout:use", title = "%layout.use", help = "%layout.use.help")
@Component
public final class UseLayout implements Handler<UseLayout.Parameters> {

    private final Desk desk;

    /** Which layout. */
    public record Parameters(
            @Param(label = "%param.layout", positional = true)
            String name) {}

    /** The command on that desk. */
    @Activate
    public UseLayout(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        String id = desk.resolve(parameters.name());
        if (desk.open().isPresent()) {
            desk.window().showPerspective(id);
        } else {
            desk.shelf().remember(desk.shelf().memory().used(id));
        }
        String key = desk.open().isPresent() ? "layout.used" : "layout.used.next";
        return Outcome.of(Texts.of(key, desk.called(id))).withData(Outcome.tree("id", id));
    }
}
