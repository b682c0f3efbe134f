package kesi.heritage.ui.lineage;

import java.util.List;
import java.util.Optional;
import kesi.core.api.json.Json;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.heritage.api.HeritageTypes;
import kesi.heritage.api.Lineage;
import kesi.heritage.api.Lineage.Node;
import kesi.record.api.Arrow;
import kesi.record.api.Document;
import kesi.record.api.Records;

/** What the picture shows for a record: its lineage generation by generation, or why there is none. Immutable. */
final class LineageModel {

    private final Records records;
    private final Json json;

    LineageModel(Records records, Json json) {
        this.records = records;
        this.json = json;
    }

    /**
     * What is drawn.
     *
     * @param title the lineage's name, or a sentence that says why there is none
     * @param steps its people, the oldest generation first
     */
    record Shown(Message title, List<Step> steps) {

        Shown {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One person in the line.
     *
     * @param generation which generation it is
     * @param name the name; empty for somebody whom no source names
     * @param person the person's record, where there is one
     * @param selected whether it is the record that was selected
     */
    record Step(Message generation, Optional<String> name, Optional<Ref> person, boolean selected) {}

    /** What to draw when nothing is selected. */
    static Shown nothing() {
        return new Shown(Message.of(LineageModel.class, "lineage.none"), List.of());
    }

    /** What to draw for the selected record. Reads from the store: not for the event dispatch thread. */
    Shown of(Ref selected) {
        return lineage(selected)
                .flatMap(records::find)
                .map(document -> shown(document, selected))
                .orElseGet(() -> absent(selected));
    }

    private Optional<Ref> lineage(Ref selected) {
        if (selected.type().equals(HeritageTypes.LINEAGE)) {
            return Optional.of(selected);
        }
        return records.arrows(selected).stream()
                .filter(arrow -> arrow.link().target().equals(selected))
                .map(Arrow::from)
                .filter(from -> from.type().equals(HeritageTypes.LINEAGE))
                .findFirst();
    }

    private Shown shown(Document document, Ref selected) {
        Lineage lineage = json.value(Lineage.class, document.content());
        List<Step> steps =
                lineage.nodes().stream().map(node -> step(node, selected)).toList();
        return new Shown(Message.literal(lineage.name()), steps);
    }

    private static Step step(Node node, Ref selected) {
        return new Step(
                Message.of(LineageModel.class, "lineage.generation", node.generation()),
                node.name(),
                node.practitioner(),
                node.practitioner().filter(selected::equals).isPresent());
    }

    private Shown absent(Ref selected) {
        String title = records.find(selected).map(Document::title).orElse(selected.toString());
        return new Shown(Message.of(LineageModel.class, "lineage.absent", title), List.of());
    }
}
