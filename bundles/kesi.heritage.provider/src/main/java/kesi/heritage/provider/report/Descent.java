package kesi.heritage.provider.report;

import static kesi.heritage.provider.report.EventPages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.value.Evidence;
import kesi.heritage.api.Lineage;
import kesi.heritage.api.Lineage.Node;
import kesi.heritage.api.LineagePlace;
import kesi.heritage.api.Practitioner;
import kesi.heritage.provider.record.LineageType;
import kesi.heritage.provider.record.PractitionerType;
import kesi.heritage.provider.rule.Generations;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;

/**
 * Where a practitioner stands in a lineage, and who learnt from the same hand. Nobody is made up: ancestors whom no
 * source names have no name, and where several could be the parent none is drawn.
 *
 * @param name what the lineage is called
 * @param own the practitioner's generation; empty when no source says
 * @param nodes its people, the oldest generation first
 * @param evidence where it stands
 */
record Descent(String name, Optional<Integer> own, List<Node> nodes, List<Evidence> evidence) {

    Descent {
        nodes = List.copyOf(nodes);
        evidence = List.copyOf(evidence);
    }

    static Descent of(Records records, Kept<Practitioner> person) {
        List<Lineage> lineages = new ArrayList<>();
        records.shelf(new LineageType()).forEach(kept -> lineages.add(kept.value()));
        return lineages.stream()
                .filter(lineage -> lineage.nodes().stream().anyMatch(node -> is(node, person)))
                .findFirst()
                .map(lineage -> recorded(records, lineage, person))
                .orElseGet(() -> stated(records, person));
    }

    private static boolean is(Node node, Kept<Practitioner> person) {
        return node.practitioner().filter(person.ref()::equals).isPresent();
    }

    private static Descent recorded(Records records, Lineage lineage, Kept<Practitioner> person) {
        Optional<Integer> own = lineage.nodes().stream()
                .filter(node -> is(node, person))
                .map(Node::generation)
                .findFirst();
        List<Node> nodes = new ArrayList<>(lineage.nodes());
        children(records, lineage.name(), own, person).stream()
                .filter(child ->
                        nodes.stream().noneMatch(node -> node.practitioner().equals(child.practitioner())))
                .forEach(nodes::add);
        return new Descent(lineage.name(), own, nodes, lineage.evidence());
    }

    /** What the practitioner's own record says, where there is no record of the lineage. */
    private static Descent stated(Records records, Kept<Practitioner> person) {
        Optional<LineagePlace> place = person.value().lineage();
        Optional<Integer> own = place.flatMap(LineagePlace::generation);
        String name = place.flatMap(LineagePlace::lineage).orElse("");
        List<Node> nodes = new ArrayList<>(own.filter(number -> number <= 100)
                .map(number -> Generations.upTo(number, person.value().name(), Optional.of(person.ref())))
                .orElse(List.of()));
        nodes.addAll(children(records, name, own, person));
        return new Descent(name, own, nodes, place.map(LineagePlace::evidence).orElse(List.of()));
    }

    /** People of the next generation whose own records name the same lineage. */
    private static List<Node> children(
            Records records, String lineage, Optional<Integer> own, Kept<Practitioner> person) {
        List<Node> children = new ArrayList<>();
        if (own.isEmpty() || lineage.isEmpty()) {
            return children;
        }
        records.shelf(new PractitionerType()).forEach(other -> {
            Optional<LineagePlace> place = other.value().lineage();
            boolean next =
                    place.flatMap(LineagePlace::lineage).filter(lineage::equals).isPresent()
                            && place.flatMap(LineagePlace::generation)
                                    .filter(number -> number == own.get() + 1)
                                    .isPresent();
            if (next && !other.ref().equals(person.ref())) {
                children.add(new Node(
                        own.get() + 1, Optional.of(other.value().name()), Optional.of(other.ref()), Optional.empty()));
            }
        });
        return children;
    }

    /** The people of the next generation whom a source names. */
    List<String> apprentices() {
        return own.stream()
                .flatMap(number -> nodes.stream().filter(node -> node.generation() == number + 1))
                .flatMap(node -> node.name().stream())
                .toList();
    }

    String words() {
        String line = name.isEmpty() ? say("sheet.line") : name;
        return own.map(number -> say("sheet.generation", line, number)).orElse(line);
    }

    /** The drawing; empty when no source tells of a lineage. */
    Optional<kesi.report.api.block.Lineage> drawing() {
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        List<kesi.report.api.block.Lineage.Node> drawn = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            drawn.add(new kesi.report.api.block.Lineage.Node(
                    "n" + i,
                    parent(node).map(at -> "n" + at),
                    node.name().orElseGet(() -> say("sheet.unnamed")),
                    remark(node)));
        }
        return Optional.of(new kesi.report.api.block.Lineage(name.isEmpty() ? say("sheet.line") : name, drawn));
    }

    private static String remark(Node node) {
        String generation = say("sheet.nth", node.generation());
        return node.tie().map(tie -> generation + say("tie." + tie)).orElse(generation);
    }

    /** The only one of the generation before; with several nobody says which. */
    private Optional<Integer> parent(Node node) {
        List<Integer> before = Stream.iterate(0, i -> i < nodes.size(), i -> i + 1)
                .filter(i -> nodes.get(i).generation() == node.generation() - 1)
                .toList();
        return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
    }
}
