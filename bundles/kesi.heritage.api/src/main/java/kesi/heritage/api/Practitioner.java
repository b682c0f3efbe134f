package kesi.heritage.api;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Name;
import kesi.core.api.value.Ref;
import kesi.core.api.value.Sourced;

/**
 * Somebody who carries an element on. Immutable. Never known by the name alone: namesakes are normal.
 *
 * @param names the names, the one to show first; at least one
 * @param elements the elements' records
 * @param designations recognitions as an inheritor
 * @param honours other honours
 * @param titles professional titles, as written
 * @param lineage the place in a lineage, where a source says something of it
 * @param works what was done to which objects
 * @param evidence where the person is mentioned
 */
public record Practitioner(
        List<Name> names,
        List<Ref> elements,
        List<Sourced<Designation>> designations,
        List<Sourced<Honour>> honours,
        List<Sourced<String>> titles,
        Optional<LineagePlace> lineage,
        List<WorkRelation> works,
        List<Evidence> evidence) {

    public Practitioner {
        names = List.copyOf(names);
        elements = List.copyOf(elements);
        designations = List.copyOf(designations);
        honours = List.copyOf(honours);
        titles = List.copyOf(titles);
        works = List.copyOf(works);
        evidence = List.copyOf(evidence);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A practitioner needs a name");
        }
    }

    /** The name to show. */
    public String name() {
        return names.get(0).text();
    }
}
