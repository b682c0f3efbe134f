package kesi.core.provider.help;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.help.Help;
import kesi.core.api.help.Page;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the pages of help. */
@Command(name = "help:list", title = "%help.list", help = "%help.list.help")
@Component
public final class ListHelp implements Handler<Handler.NoParameters> {

    private final Help help;
    private final Language language;

    /** A list of those pages. */
    @Activate
    public ListHelp(@Reference Help help, @Reference Language language) {
        this.help = help;
        this.language = language;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        List<Page> pages = help.all();
        return Outcome.of(text("help.listed", pages.size()))
                .withData(pages.stream().map(this::tree).toList())
                .withListing(new Listing(
                        List.of(text("help.column.id"), text("help.column.title"), text("help.column.of")),
                        pages.stream()
                                .map(page ->
                                        List.of(page.id(), language.say(page.title()), String.join(" ", page.of())))
                                .toList()));
    }

    private Object tree(Page page) {
        return Outcome.tree(
                "id", page.id(),
                "title", language.say(page.title()),
                "of", page.of(),
                "bundle", page.bundle());
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(ListHelp.class, key, arguments);
    }
}
