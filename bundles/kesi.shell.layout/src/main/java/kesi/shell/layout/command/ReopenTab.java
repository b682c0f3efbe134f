package kesi.shell.layout.command;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.shell.api.layout.LayoutWindow;
import kesi.shell.layout.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the view that was closed last, where it stood. */
@Command(name = "tab:reopen", title = "%tab.reopen", help = "%tab.reopen.help", menu = "window", keys = "ctrl shift T")
@Component
public final class ReopenTab implements Handler<NoParameters> {

    private final Desk desk;

    /** The command on that desk. */
    @Activate
    public ReopenTab(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        LayoutWindow window = desk.window();
        List<String> closed = window.layout().closed();
        if (closed.isEmpty()) {
            throw Problem.failed(Texts.of("tab.nothingClosed"));
        }
        String view = closed.get(closed.size() - 1);
        window.change(layout -> layout.docked(view));
        window.showView(view);
        return Outcome.of(Texts.of("view.shown", view)).withData(Outcome.tree("id", view));
    }
}
