package kesi.shell.swing.help;

import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.help.Page;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.shell.api.Workbench;
import kesi.shell.swing.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens a page in the view of help: the one of a view, record type or command, or the one with that id. */
@Command(name = "help:page", title = "%help.page", help = "%help.page.help")
@Component
public final class OpenHelp implements Handler<OpenHelp.Parameters> {

    private final HelpServices services;
    private final Workbench workbench;

    /**
     * Which page.
     *
     * @param id its id, or a view, record type or command
     */
    public record Parameters(
            @Param(label = "%help.param.page", positional = true)
            String id) {}

    /** Opens pages in that window. */
    @Activate
    public OpenHelp(@Reference HelpServices services, @Reference Workbench workbench) {
        this.services = services;
        this.workbench = workbench;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Optional<Page> found =
                services.help().find(parameters.id()).or(() -> services.help().about(parameters.id()));
        Page page = found.orElseThrow(() -> Problem.usage(Texts.of("help.unknown", parameters.id())));
        services.trail().open(page.id());
        workbench.showView(HelpView.ID);
        return Outcome.of(Texts.of("help.opened", page.title())).withData(Outcome.tree("id", page.id()));
    }
}
