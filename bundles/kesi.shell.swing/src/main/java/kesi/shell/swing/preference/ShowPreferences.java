package kesi.shell.swing.preference;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.shell.api.Workbench;
import kesi.shell.swing.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the preferences. */
@Command(
        name = "preference:show",
        title = "%preference.show",
        help = "%preference.show.help",
        menu = "view/look",
        keys = "ctrl COMMA")
@Component
public final class ShowPreferences implements Handler<Handler.NoParameters> {

    private final Workbench workbench;

    /** The command in that window. */
    @Activate
    public ShowPreferences(@Reference Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        workbench.showView(PreferencesView.ID);
        return Outcome.of(Texts.of("view.preferences"));
    }
}
