package kesi.heritage.api;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Ref;

/**
 * A line of people who handed an element on. Immutable.
 *
 * @param name the lineage's name
 * @param elements the elements' records
 * @param span how long it has lasted, where stated
 * @param nodes its people, the oldest generation first; those whom no source names have no name
 * @param evidence where it is mentioned
 */
public record Lineage(
        String name, List<Ref> elements, Optional<Quantity> span, List<Node> nodes, List<Evidence> evidence) {

    public Lineage {
        elements = List.copyOf(elements);
        nodes = List.copyOf(nodes);
        evidence = List.copyOf(evidence);
    }

    /**
     * One place in the line.
     *
     * @param generation from 1
     * @param name the name; empty for somebody whom no source names
     * @param practitioner the person's record
     * @param tie how it was handed on to this person; empty until a source states it
     */
    public record Node(int generation, Optional<String> name, Optional<Ref> practitioner, Optional<Tie> tie) {}

    /** How an element is handed on. */
    public enum Tie {
        /** 血缘. */
        BLOOD,
        /** 师承. */
        APPRENTICESHIP
    }
}
