package kesi.shell.layout.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.shell.api.layout.LayoutWindow;
import kesi.shell.api.layout.Ways;
import kesi.shell.layout.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings the view before to the front, round and round. */
@Command(
        name = "tab:previous",
        title = "%tab.previous",
        help = "%tab.previous.help",
        menu = "window",
        keys = "ctrl PAGE_UP")
@Component
public final class PreviousTab implements Handler<NoParameters> {

    private final Desk desk;

    /** The command on that desk. */
    @Activate
    public PreviousTab(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        String view = desk.front();
        LayoutWindow window = desk.window();
        String next = Ways.along(window.layout(), view, -1).orElse(view);
        window.change(layout -> layout.front(next));
        window.showView(next);
        return Outcome.of(Texts.of("view.shown", next)).withData(Outcome.tree("id", next));
    }
}
