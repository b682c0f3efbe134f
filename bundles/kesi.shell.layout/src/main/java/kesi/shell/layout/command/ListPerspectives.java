package kesi.shell.layout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.shell.api.layout.LayoutShelf.Kept;
import kesi.shell.api.layout.LayoutWindow;
import kesi.shell.api.layout.LayoutWindow.Part;
import kesi.shell.api.layout.LayoutWindow.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The perspectives: those of the loaded bundles and one's own; without a window, those seen the last time. */
@Command(name = "perspective:list", title = "%perspective.list", help = "%perspective.list.help")
@Component
public final class ListPerspectives implements Handler<NoParameters> {

    private final Desk desk;

    /** The command on that desk. */
    @Activate
    public ListPerspectives(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        List<Part> parts = desk.open().map(LayoutWindow::perspectives).orElseGet(this::remembered);
        return Parts.outcome("perspective.listed", parts);
    }

    private List<Part> remembered() {
        List<Part> parts = new ArrayList<>();
        new TreeMap<>(desk.shelf().memory().perspectives())
                .forEach((id, known) -> parts.add(Parts.remembered(id, known)));
        desk.shelf().all().stream()
                .filter(Kept::isOwn)
                .map(kept -> new Part(kept.id(), Message.literal(kept.name()), "", State.CLOSED))
                .forEach(parts::add);
        return parts;
    }
}
