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

/** {@code palette:open}: opens the command palette. */
@Command(name = "palette:open", title = "%command.palette.open", menu = "tools/palette", keys = "ctrl shift P")
@Component
public final class OpenPalette implements Handler<NoParameters> {

    private final ShellDoor door;

    /** In the window behind that door. */
    @Activate
    public OpenPalette(@Reference ShellDoor door) {
        this.door = door;
    }

    @Override
    public Outcome run(NoParameters none, Task task) {
        door.onScreen(Shell::palette);
        return Outcome.of(Texts.of("command.palette.open.done"));
    }
}
