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

/** Gives a layout that a person saved another name. */
@Command(name = "layout:rename", title = "%layout.rename", help = "%layout.rename.help", menu = "window/layout")
@Component
public final class RenameLayout implements Handler<RenameLayout.Parameters> {

    private final Desk desk;

    /** Which layout and its new name. */
    public record Parameters(
            @Param(label = "%param.layout", positional = true)
            String name,

            @Param(label = "%param.to", positional = true) String to) {}

    /** The command on that desk. */
    @Activate
    public RenameLayout(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        String id = desk.own(parameters.name());
        desk.shelf().rename(id, parameters.to());
        return Outcome.of(Texts.of("layout.renamed", parameters.name(), parameters.to()))
                .withData(Outcome.tree("id", id, "name", parameters.to()));
    }
}
