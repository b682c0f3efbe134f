package kesi.record.jdbc.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.record.api.Document;
import kesi.record.api.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the records of a type, a page at a time. */
@Command(name = "record:list", title = "%command.record.list", help = "%command.record.list.help")
@Component
public final class ListRecords implements Handler<ListRecords.Parameters> {

    private static final int MOST = 10_000;

    private final Records records;

    /** The command on this store. */
    @Activate
    public ListRecords(@Reference Records records) {
        this.records = records;
    }

    /** What it takes. */
    public record Parameters(
            @Param(label = "%param.type", positional = true) String type,
            @Param(label = "%param.limit", standard = "50") int limit,
            @Param(label = "%param.after") Optional<String> after,
            @Param(label = "%param.filter") Optional<String> filter,
            @Param(label = "%param.words") Optional<String> words,
            @Param(label = "%param.sort") Optional<String> sort,
            @Param(label = "%param.columns") Optional<String> columns) {

        /** A page in the order of the ids. */
        public Parameters(String type, int limit, Optional<String> after) {
            this(type, limit, after, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        String type = parameters.type();
        checkKnown(type);
        if (SheetListing.isWanted(parameters)) {
            return new SheetListing(records).run(parameters, task);
        }
        int limit = Math.max(1, Math.min(MOST, parameters.limit()));
        List<Document> page = records.list(type, parameters.after().orElse(""), limit);
        long count = records.count(type);
        Map<String, Object> data = Outcome.tree(
                "type",
                type,
                "count",
                count,
                "records",
                page.stream().map(Trees::head).toList());
        if (page.size() == limit) {
            data.put("next", page.get(limit - 1).ref().id());
        }
        return Outcome.of(Say.say("list.done", type, count, page.size()))
                .withData(data)
                .withListing(new Listing(
                        Say.columns("id", "title", "version", "changed"),
                        page.stream().map(ListRecords::row).toList()));
    }

    private void checkKnown(String type) {
        Set<String> names = new TreeSet<>(records.types());
        records.known().forEach(known -> names.add(known.name()));
        if (!names.contains(type)) {
            throw Problem.usage(Say.say("list.unknown", type, String.join(", ", names)));
        }
    }

    private static List<String> row(Document document) {
        return List.of(
                document.ref().id(),
                document.title(),
                Long.toString(document.version()),
                document.changed().toString());
    }
}
