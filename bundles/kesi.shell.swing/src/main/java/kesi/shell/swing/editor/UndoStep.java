package kesi.shell.swing.editor;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goes one step back: in an editor in its values, elsewhere in what this desktop committed. */
@Command(
        name = "edit:undo",
        title = "%command.edit.undo",
        help = "%command.edit.undo.help",
        keys = "ctrl Z",
        menu = "edit/undo",
        changes = true,
        roles = {"editor", "judge"})
@Component
public final class UndoStep implements Handler<NoParameters> {

    private final EditDesk desk;

    /** The command on this desk. */
    @Activate
    public UndoStep(@Reference EditDesk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        return desk.undo();
    }
}
