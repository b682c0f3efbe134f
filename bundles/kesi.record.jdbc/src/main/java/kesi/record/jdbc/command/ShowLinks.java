package kesi.record.jdbc.command;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.value.Ref;
import kesi.record.api.Arrow;
import kesi.record.api.Document;
import kesi.record.api.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the links of a record and those that point at it. */
@Command(
        name = "record:links",
        title = "%command.record.links",
        help = "%command.record.links.help",
        needs = "selection")
@Component
public final class ShowLinks implements Handler<ShowLinks.Parameters> {

    private final Records records;

    /** The command on this store. */
    @Activate
    public ShowLinks(@Reference Records records) {
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
        List<Arrow> arrows = records.arrows(ref);
        if (arrows.isEmpty() && records.history(ref).isEmpty()) {
            naming.document(parameters.id());
        }
        List<List<String>> rows = arrows.stream().map(arrow -> row(ref, arrow)).toList();
        return Outcome.of(Say.say("links.done", ref, arrows.size()))
                .withData(Outcome.tree(
                        "ref",
                        ref.toString(),
                        "links",
                        arrows.stream().map(Trees::arrow).toList()))
                .withListing(new Listing(Say.columns("direction", "link", "other", "title"), rows));
    }

    private List<String> row(Ref ref, Arrow arrow) {
        boolean out = arrow.from().equals(ref);
        Ref other = out ? arrow.link().target() : arrow.from();
        return List.of(
                out ? "→" : "←",
                arrow.link().type(),
                other.toString(),
                records.find(other).map(Document::title).orElse(""));
    }
}
