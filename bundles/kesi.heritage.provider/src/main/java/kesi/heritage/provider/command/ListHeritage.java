package kesi.heritage.provider.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.record.api.Document;
import kesi.record.api.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the records of this area. */
@Component
@Command(name = "heritage:list", title = "%command.list", help = "%command.list.help")
public final class ListHeritage implements Handler<ListHeritage.Parameters> {

    private final Records records;

    /** Lists from this store. */
    @Activate
    public ListHeritage(@Reference Records records) {
        this.records = records;
    }

    /** What to list. */
    public record Parameters(
            @Param(label = "%param.type") Optional<String> type,
            @Param(label = "%param.limit", standard = "100") int limit) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<String> types = parameters.type().map(Area::type).map(List::of).orElse(Area.TYPES);
        int limit = Math.max(1, Math.min(10_000, parameters.limit()));
        List<Document> found = new ArrayList<>();
        long total = 0;
        for (String type : types) {
            task.checkCancelled();
            total += records.count(type);
            found.addAll(records.list(type, "", limit));
        }
        List<Document> shown = found.subList(0, Math.min(limit, found.size()));
        return Outcome.of(Message.of(ListHeritage.class, "outcome.list", total, shown.size()))
                .withData(Outcome.tree(
                        "total",
                        total,
                        "records",
                        shown.stream().map(ListHeritage::entry).toList()))
                .withListing(listing(shown));
    }

    private static Object entry(Document document) {
        return Outcome.tree("id", document.ref().id(), "type", document.ref().type(), "title", document.title());
    }

    private static Listing listing(List<Document> documents) {
        List<Message> columns = List.of(
                Message.of(ListHeritage.class, "column.type"),
                Message.of(ListHeritage.class, "column.id"),
                Message.of(ListHeritage.class, "column.title"));
        return new Listing(
                columns,
                documents.stream()
                        .map(d -> List.of(d.ref().type(), d.ref().id(), d.title()))
                        .toList());
    }
}
