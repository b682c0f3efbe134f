package kesi.record.jdbc.command;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.json.Json;
import kesi.core.api.task.Task;
import kesi.record.api.Document;
import kesi.record.api.Records;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows all that a record holds, also when its type is not here. */
@Command(name = "record:show", title = "%command.record.show", help = "%command.record.show.help", needs = "selection")
@Component
public final class ShowRecord implements Handler<ShowRecord.Parameters> {

    private final Records records;
    private final Json json;

    /** The command on this store. */
    @Activate
    public ShowRecord(@Reference Records records, @Reference Json json) {
        this.records = records;
        this.json = json;
    }

    /** What it takes. */
    public record Parameters(
            @Param(label = "%param.id", positional = true, recordType = "*")
            String id) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Document document = new Naming(records).document(parameters.id());
        boolean known = records.known().stream()
                .anyMatch(type -> type.name().equals(document.ref().type()));
        List<List<String>> rows = document.content().entrySet().stream()
                .map(field -> List.of(field.getKey(), shown(field.getValue())))
                .toList();
        String key = known ? "show.done" : "show.stub";
        return Outcome.of(Say.say(key, document.ref(), document.title(), document.version()))
                .withData(Trees.whole(document, known))
                .withListing(new Listing(Say.columns("field", "value"), rows));
    }

    private String shown(@Nullable Object value) {
        return value instanceof String text ? text : json.write(value);
    }
}
