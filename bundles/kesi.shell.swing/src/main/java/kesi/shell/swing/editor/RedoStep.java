package kesi.shell.swing.editor;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goes one step forward again. */
@Command(
        name = "edit:redo",
        title = "%command.edit.redo",
        help = "%command.edit.redo.help",
        keys = "ctrl Y",
        menu = "edit/redo",
        changes = true,
        roles = {"editor", "judge"})
@Component
public final class RedoStep implements Handler<NoParameters> {

    private final EditDesk desk;

    /** The command on this desk. */
    @Activate
    public RedoStep(@Reference EditDesk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        return desk.redo();
    }
}
