package kesi.shell.swing.welcome;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.shell.api.Workbench;
import kesi.shell.swing.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the welcome page. */
@Command(name = "help:welcome", title = "%view.welcome", help = "%welcome.help.command", menu = "help/welcome")
@Component
public final class ShowWelcome implements Handler<Handler.NoParameters> {

    private final Workbench workbench;

    /** Opens it in that window. */
    @Activate
    public ShowWelcome(@Reference Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        workbench.showView(WelcomeView.ID);
        return Outcome.of(Texts.of("welcome.opened"));
    }
}
