package kesi.shell.layout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.shell.api.layout.LayoutWindow;
import kesi.shell.api.layout.LayoutWindow.Part;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The views: those of the loaded bundles and all that have a place; without a window, those seen the last time. */
@Command(name = "view:list", title = "%view.list", help = "%view.list.help")
@Component
public final class ListViews implements Handler<NoParameters> {

    private final Desk desk;

    /** The command on that desk. */
    @Activate
    public ListViews(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        List<Part> parts = desk.open().map(LayoutWindow::views).orElseGet(this::remembered);
        return Parts.outcome("view.listed", parts);
    }

    private List<Part> remembered() {
        List<Part> parts = new ArrayList<>();
        new TreeMap<>(desk.shelf().memory().views()).forEach((id, known) -> parts.add(Parts.remembered(id, known)));
        return parts;
    }
}
