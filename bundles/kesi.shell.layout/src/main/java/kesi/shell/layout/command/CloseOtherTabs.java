package kesi.shell.layout.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.shell.api.layout.LayoutWindow;
import kesi.shell.api.layout.Node;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Closes the views behind the one in front. */
@Command(name = "tab:close-others", title = "%tab.closeOthers", help = "%tab.closeOthers.help", menu = "window")
@Component
public final class CloseOtherTabs implements Handler<NoParameters> {

    private final Desk desk;

    /** The command on that desk. */
    @Activate
    public CloseOtherTabs(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        String view = desk.front();
        LayoutWindow window = desk.window();
        return Closing.of(
                window,
                window.layout().stackOf(view).stream()
                        .flatMap(Node::ids)
                        .filter(other -> !other.equals(view))
                        .toList());
    }
}
