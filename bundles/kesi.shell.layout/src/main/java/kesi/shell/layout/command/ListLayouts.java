package kesi.shell.layout.command;

import java.util.List;
import java.util.Map;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.task.Task;
import kesi.shell.api.layout.LayoutShelf.Kept;
import kesi.shell.layout.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The layouts that are kept: those saved by a name, and perspectives that somebody arranged. */
@Command(name = "layout:list", title = "%layout.list", help = "%layout.list.help")
@Component
public final class ListLayouts implements Handler<NoParameters> {

    private final Desk desk;

    /** The command on that desk. */
    @Activate
    public ListLayouts(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        List<Kept> all = desk.shelf().all();
        Listing table = new Listing(
                List.of(Texts.of("column.id"), Texts.of("column.name"), Texts.of("column.views")),
                all.stream()
                        .map(kept -> List.of(kept.id(), desk.called(kept.id()), views(kept)))
                        .toList());
        return Outcome.of(Texts.of("layout.listed", all.size()))
                .withData(all.stream().map(this::tree).toList())
                .withListing(table);
    }

    private Map<String, Object> tree(Kept kept) {
        return Outcome.tree(
                "id",
                kept.id(),
                "name",
                desk.called(kept.id()),
                "own",
                kept.isOwn(),
                "views",
                kept.layout().ids().toList());
    }

    private static String views(Kept kept) {
        return String.join("  ", kept.layout().ids().toList());
    }
}
