package kesi.shell.swing.window;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.shell.swing.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code key:edit}: shows the keys of all commands and changes them. */
@Command(name = "key:edit", title = "%command.key.edit", menu = "tools/keys")
@Component
public final class EditKeys implements Handler<NoParameters> {

    private final ShellDoor door;

    /** In the window behind that door. */
    @Activate
    public EditKeys(@Reference ShellDoor door) {
        this.door = door;
    }

    @Override
    public Outcome run(NoParameters none, Task task) {
        door.onScreen(Shell::editKeys);
        return Outcome.of(Texts.of("command.key.edit.done"));
    }
}
