package kesi.shell.swing.editor;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings back what is stored in the editor in front. */
@Command(
        name = "edit:revert",
        title = "%command.edit.revert",
        help = "%command.edit.revert.help",
        menu = "edit/revert",
        needs = "editor")
@Component
public final class RevertEdit implements Handler<NoParameters> {

    private final EditDesk desk;

    /** The command on this desk. */
    @Activate
    public RevertEdit(@Reference EditDesk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        return desk.revert();
    }
}
