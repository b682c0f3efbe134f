package kesi.shell.swing.about;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.shell.api.Workbench;
import kesi.shell.swing.Texts;
import kesi.shell.swing.problem.Environment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the view of what this product is; where there is no window, the command of the same name lists it. */
@Command(name = "help:about", title = "%menu.about", help = "%about.help", menu = "help/about")
@Component(property = "service.ranking:Integer=10")
public final class ShowAbout implements Handler<Handler.NoParameters> {

    private final Workbench workbench;

    /** Opens it in that window. */
    @Activate
    public ShowAbout(@Reference Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        workbench.showView(AboutView.ID);
        return Outcome.of(Texts.of("about.said", Environment.version()))
                .withData(Outcome.tree("version", Environment.version()));
    }
}
