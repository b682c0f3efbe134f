package kesi.shell.swing.wizard;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.shell.swing.Texts;
import kesi.shell.swing.window.ShellDoor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code wizard:show}: opens a wizard, for links, keys and scripts that leave the rest to a person. */
@Command(name = "wizard:show", title = "%command.wizard.show", help = "%command.wizard.show.help")
@Component
public final class ShowWizard implements Handler<ShowWizard.Parameters> {

    private final Wizards wizards;
    private final ShellDoor door;

    /** Which. */
    public record Parameters(
            @Param(label = "%param.wizard", positional = true)
            String id) {}

    /** The command over these wizards. */
    @Activate
    public ShowWizard(@Reference Wizards wizards, @Reference ShellDoor door) {
        this.wizards = wizards;
        this.door = door;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        wizards.open(door.required(), parameters.id());
        return Outcome.of(Texts.of("wizard.shown", parameters.id()));
    }
}
