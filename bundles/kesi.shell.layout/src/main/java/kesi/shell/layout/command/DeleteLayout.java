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

/** Deletes a layout that a person saved. */
@Command(name = "layout:delete", title = "%layout.delete", help = "%layout.delete.help", menu = "window/layout")
@Component
public final class DeleteLayout implements Handler<DeleteLayout.Parameters> {

    private final Desk desk;

    /** Which layout. */
    public record Parameters(
            @Param(label = "%param.layout", positional = true)
            String name) {}

    /** The command on that desk. */
    @Activate
    public DeleteLayout(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        String id = desk.own(parameters.name());
        String name = desk.called(id);
        desk.shelf().forget(id);
        return Outcome.of(Texts.of("layout.deleted", name)).withData(Outcome.tree("id", id));
    }
}
