package kesi.shell.swing.editor;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Saves the editor in front. */
@Command(
        name = "edit:save",
        title = "%command.edit.save",
        help = "%command.edit.save.help",
        keys = "ctrl S",
        menu = "edit/save",
        needs = "editor",
        changes = true,
        roles = {"editor", "judge"})
@Component
public final class SaveEdit implements Handler<NoParameters> {

    private final EditDesk desk;

    /** The command on this desk. */
    @Activate
    public SaveEdit(@Reference EditDesk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        return desk.save();
    }
}
