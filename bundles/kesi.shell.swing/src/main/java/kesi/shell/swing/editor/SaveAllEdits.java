package kesi.shell.swing.editor;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Saves every editor with unsaved changes. */
@Command(
        name = "edit:save-all",
        title = "%command.edit.save-all",
        help = "%command.edit.save-all.help",
        keys = "ctrl shift S",
        menu = "edit/save-all",
        needs = "store",
        changes = true,
        roles = {"editor", "judge"})
@Component
public final class SaveAllEdits implements Handler<NoParameters> {

    private final EditDesk desk;

    /** The command on this desk. */
    @Activate
    public SaveAllEdits(@Reference EditDesk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        return desk.saveAll();
    }
}
