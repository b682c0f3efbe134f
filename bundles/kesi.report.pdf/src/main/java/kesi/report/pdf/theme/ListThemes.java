package kesi.report.pdf.theme;

import java.util.ArrayList;
import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the themes that reports can have. */
@Command(name = "report:theme-list", title = "%command.themes", help = "%command.themes.help")
@Component
public final class ListThemes implements Handler<Handler.NoParameters> {

    private final ThemeShelf shelf;

    @Activate
    public ListThemes(@Reference ThemeShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        List<ThemeShelf.Found> all = new ArrayList<>(
                List.of(new ThemeShelf.Found("official", "Kesi"), new ThemeShelf.Found("plain", "Kesi")));
        all.addAll(shelf.all());
        return Outcome.of(Message.of(ListThemes.class, "theme.count", all.size()))
                .withData(all.stream()
                        .map(theme -> Outcome.tree("name", theme.name(), "origin", theme.origin()))
                        .toList())
                .withListing(new Outcome.Listing(
                        List.of(column("name"), column("origin")),
                        all.stream()
                                .map(theme -> List.of(theme.name(), theme.origin()))
                                .toList()));
    }

    private static Message column(String name) {
        return Message.of(ListThemes.class, "column." + name);
    }
}
