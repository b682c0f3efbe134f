package kesi.news.provider.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.core.api.value.When;
import kesi.news.api.Item;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code news:list}: the items of the archive, the newest first. */
@Command(name = "news:list", title = "%command.list", help = "%command.list.help")
@Component(service = Handler.class)
public final class ListNews implements Handler<ListNews.Parameters> {
    /**
     * What to list.
     *
     * @param kind only items of this kind
     * @param limit at most so many
     * @param offset how many to skip
     */
    public record Parameters(
            @Param(label = "%param.kind") Optional<String> kind,
            @Param(label = "%param.limit", standard = "50") int limit,
            @Param(label = "%param.offset", standard = "0") int offset) {}

    private final Records records;
    private final Language language;

    /** A command over a store. */
    @Activate
    public ListNews(@Reference Records records, @Reference Language language) {
        this.records = records;
        this.language = language;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<Kept<Item>> all = new ArrayList<>();
        new Archive(records).shelf().forEach(kept -> {
            task.checkCancelled();
            if (parameters.kind().map(kept.value().kind().word()::equals).orElse(true)) {
                all.add(kept);
            }
        });
        all.sort(Comparator.comparingLong((Kept<Item> kept) -> -kept.document().sequence())
                .thenComparingInt(kept -> kept.value().origin().place()));
        List<Kept<Item>> window =
                all.stream().skip(parameters.offset()).limit(parameters.limit()).toList();
        return Outcome.of(Message.of(ListNews.class, "list.done", all.size(), window.size()))
                .withData(Outcome.tree(
                        "total",
                        all.size(),
                        "items",
                        window.stream()
                                .map(kept -> ImportTree.item(kept.ref(), kept.value()))
                                .toList()))
                .withListing(listing(window));
    }

    private Listing listing(List<Kept<Item>> items) {
        List<Message> heads = List.of(
                Message.of(ListNews.class, "field.date"),
                Message.of(ListNews.class, "field.kind"),
                Message.of(ListNews.class, "field.title"),
                Message.of(ListNews.class, "field.byline"),
                Message.of(ListNews.class, "field.id"));
        return new Listing(
                heads,
                items.stream()
                        .map(kept -> List.of(
                                kept.value().date().map(When::edtf).orElse(""),
                                language.say(Message.of(
                                        ListNews.class,
                                        "kind." + kept.value().kind().word())),
                                kept.value().titles().display(),
                                kept.value().byline().map(by -> by.raw()).orElse(""),
                                kept.ref().id()))
                        .toList());
    }
}
