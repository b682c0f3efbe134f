package kesi.heritage.provider.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.record.api.Arrow;
import kesi.record.api.Document;
import kesi.record.api.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows one record of this area with its links. */
@Component
@Command(name = "heritage:show", title = "%command.show", help = "%command.show.help", needs = "selection")
public final class ShowHeritage implements Handler<ShowHeritage.Parameters> {

    private final Records records;

    /** Shows from this store. */
    @Activate
    public ShowHeritage(@Reference Records records) {
        this.records = records;
    }

    /** What to show. */
    public record Parameters(
            @Param(label = "%param.id", positional = true, recordType = "*")
            String id) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Document document = Area.document(records, parameters.id());
        List<Arrow> arrows = records.arrows(document.ref());
        Map<String, Object> data = Outcome.tree(
                "id",
                document.ref().id(),
                "type",
                document.ref().type(),
                "title",
                document.title(),
                "version",
                document.version(),
                "content",
                document.content(),
                "links",
                arrows.stream().map(ShowHeritage::link).toList());
        return Outcome.of(Message.of(ShowHeritage.class, "outcome.show", document.title(), document.version()))
                .withData(data)
                .withListing(listing(document));
    }

    private static Object link(Arrow arrow) {
        return Outcome.tree(
                "from",
                arrow.from().toString(),
                "type",
                arrow.link().type(),
                "to",
                arrow.link().target().toString());
    }

    private static Listing listing(Document document) {
        List<List<String>> rows = new ArrayList<>();
        document.content().forEach((name, value) -> flatten(name, value, rows));
        return new Listing(
                List.of(Message.of(ShowHeritage.class, "column.field"), Message.of(ShowHeritage.class, "column.value")),
                rows);
    }

    /** One row for each plain value; where a fact stands is left to the data. */
    private static void flatten(String path, Object value, List<List<String>> rows) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> {
                if (!name.equals("evidence") && inner != null) {
                    flatten(path + "." + name, inner, rows);
                }
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                flatten(path + "[" + (i + 1) + "]", list.get(i), rows);
            }
        } else {
            rows.add(List.of(path, String.valueOf(value)));
        }
    }
}
