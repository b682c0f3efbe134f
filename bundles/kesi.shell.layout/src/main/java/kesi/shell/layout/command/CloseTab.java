package kesi.shell.layout.command;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.shell.api.layout.LayoutWindow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Closes the view in front. */
@Command(name = "tab:close", title = "%tab.close", help = "%tab.close.help", menu = "window", keys = "ctrl W")
@Component
public final class CloseTab implements Handler<NoParameters> {

    private final Desk desk;

    /** The command on that desk. */
    @Activate
    public CloseTab(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        String view = desk.front();
        LayoutWindow window = desk.window();
        return Closing.of(window, List.of(view));
    }
}
