package kesi.heritage.provider.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.heritage.api.HeritageTypes;
import kesi.heritage.api.Lineage.Node;
import kesi.heritage.provider.record.LineageType;
import kesi.heritage.provider.record.PractitionerType;
import kesi.heritage.provider.rule.Generations;
import kesi.record.api.Document;
import kesi.record.api.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows a lineage from its first generation on, or that of a practitioner; whom no source names has no name. */
@Component
@Command(
        name = "heritage:lineage",
        title = "%command.lineage",
        help = "%command.lineage.help",
        needs = "selection:heritage.lineage")
public final class ShowLineage implements Handler<ShowLineage.Parameters> {

    private final Records records;
    private final LineageType lineages = new LineageType();
    private final PractitionerType practitioners = new PractitionerType();

    /** Shows from this store. */
    @Activate
    public ShowLineage(@Reference Records records) {
        this.records = records;
    }

    /** Whose lineage. */
    public record Parameters(
            @Param(label = "%param.lineage", positional = true, recordType = "heritage.lineage")
            String id) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Line line = line(Area.document(records, parameters.id()));
        List<Object> nodes = line.nodes().stream().map(ShowLineage::node).toList();
        return Outcome.of(Message.of(ShowLineage.class, "outcome.lineage", line.name(), nodes.size()))
                .withData(Outcome.tree("id", line.id(), "name", line.name(), "nodes", nodes))
                .withListing(new Listing(
                        List.of(
                                Message.of(ShowLineage.class, "column.generation"),
                                Message.of(ShowLineage.class, "column.person")),
                        tree(line.nodes())));
    }

    /** A line of people, from a record of its own or from what a practitioner's sources state. */
    private record Line(String id, String name, List<Node> nodes) {}

    private Line line(Document document) {
        return of(document)
                .flatMap(ref -> records.shelf(lineages).find(ref.id()))
                .map(kept -> new Line(
                        kept.ref().id(), kept.value().name(), kept.value().nodes()))
                .or(() -> stated(document))
                .orElseThrow(() -> Problem.failed(
                        "E-NOT-FOUND", Message.of(ShowLineage.class, "problem.nolineage", document.title())));
    }

    /** The generations before somebody whose generation a source states; nobody else is named. */
    private Optional<Line> stated(Document document) {
        if (!document.ref().type().equals(HeritageTypes.PRACTITIONER)) {
            return Optional.empty();
        }
        return records.shelf(practitioners)
                .find(document.ref().id())
                .flatMap(kept -> kept.value().lineage())
                .flatMap(place -> place.generation()
                        .map(generation -> new Line(
                                document.ref().id(),
                                place.lineage().orElse(document.title()),
                                Generations.upTo(generation, document.title(), Optional.of(document.ref())))));
    }

    private Optional<Ref> of(Document document) {
        if (document.ref().type().equals(HeritageTypes.LINEAGE)) {
            return Optional.of(document.ref());
        }
        return records.arrows(document.ref()).stream()
                .filter(arrow -> arrow.link().target().equals(document.ref()))
                .map(arrow -> arrow.from())
                .filter(from -> from.type().equals(HeritageTypes.LINEAGE))
                .findFirst();
    }

    private static Object node(Node node) {
        return Outcome.tree(
                "generation",
                node.generation(),
                "name",
                node.name().orElse(""),
                "practitioner",
                node.practitioner().map(Ref::id).orElse(""));
    }

    /** Each generation stands one step further in than the one before. */
    private static List<List<String>> tree(List<Node> nodes) {
        List<List<String>> rows = new ArrayList<>();
        for (Node node : nodes) {
            String branch = node.generation() == 1 ? "" : "  ".repeat(node.generation() - 2) + "└ ";
            rows.add(List.of(
                    Integer.toString(node.generation()), branch + node.name().orElse("—")));
        }
        return rows;
    }
}
