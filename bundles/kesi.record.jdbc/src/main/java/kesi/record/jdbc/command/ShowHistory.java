package kesi.record.jdbc.command;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.value.Ref;
import kesi.record.api.Entry;
import kesi.record.api.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows every change of a record, the newest first, also after it was deleted. */
@Command(
        name = "record:history",
        title = "%command.record.history",
        help = "%command.record.history.help",
        needs = "selection")
@Component
public final class ShowHistory implements Handler<ShowHistory.Parameters> {

    private final Records records;

    /** The command on this store. */
    @Activate
    public ShowHistory(@Reference Records records) {
        this.records = records;
    }

    /** What it takes. */
    public record Parameters(
            @Param(label = "%param.id", positional = true, recordType = "*")
            String id) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Naming naming = new Naming(records);
        Ref ref = naming.ref(parameters.id());
        List<Entry> history = records.history(ref);
        if (history.isEmpty()) {
            naming.document(parameters.id());
        }
        List<List<String>> rows = history.stream().map(ShowHistory::row).toList();
        return Outcome.of(Say.say("history.done", ref, history.size()))
                .withData(Outcome.tree(
                        "ref",
                        ref.toString(),
                        "changes",
                        history.stream().map(Trees::entry).toList()))
                .withListing(new Listing(Say.columns("sequence", "version", "changed", "by", "reason", "title"), rows));
    }

    private static List<String> row(Entry entry) {
        return List.of(
                Long.toString(entry.sequence()),
                entry.version() + (entry.content().isPresent() ? "" : " †"),
                entry.at().toString(),
                entry.by(),
                entry.reason().toString(),
                entry.title());
    }
}
