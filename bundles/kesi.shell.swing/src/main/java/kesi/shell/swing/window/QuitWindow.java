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

/** {@code window:quit}: closes the window. */
@Command(name = "window:quit", title = "%command.window.quit", menu = "file/quit", keys = "ctrl Q")
@Component
public final class QuitWindow implements Handler<NoParameters> {

    private final ShellDoor door;

    /** In the window behind that door. */
    @Activate
    public QuitWindow(@Reference ShellDoor door) {
        this.door = door;
    }

    @Override
    public Outcome run(NoParameters none, Task task) {
        door.onScreen(Shell::quit);
        return Outcome.of(Texts.of("command.window.quit.done"));
    }
}
