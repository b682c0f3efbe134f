package kesi.shell.swing.help;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.shell.api.Workbench;
import kesi.shell.swing.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the view of help. */
@Command(name = "help:contents", title = "%help.open", help = "%help.open.help", menu = "help/contents")
@Component
public final class OpenContents implements Handler<Handler.NoParameters> {

    private final Workbench workbench;

    /** Opens it in that window. */
    @Activate
    public OpenContents(@Reference Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        workbench.showView(HelpView.ID);
        return Outcome.of(Texts.of("help.contents.opened"));
    }
}
