package kesi.heritage.api;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Name;
import kesi.core.api.value.Sourced;

/**
 * A heritage element: a craft, an art, a custom. Immutable.
 *
 * @param names its names, the one to show first; at least one
 * @param code its code on a list
 * @param level the level of the list that it is on
 * @param batch the batch in which it came on that list, as written
 * @param category one of the ten national categories
 * @param unesco its place on the lists of UNESCO, as written
 * @param area where it lives
 * @param unit the safeguarding unit
 * @param evidence where it is mentioned
 */
public record Element(
        List<Name> names,
        Optional<Sourced<String>> code,
        Optional<Sourced<Level>> level,
        Optional<Sourced<String>> batch,
        Optional<Sourced<Category>> category,
        Optional<Sourced<String>> unesco,
        Optional<Sourced<String>> area,
        Optional<Sourced<String>> unit,
        List<Evidence> evidence) {

    public Element {
        names = List.copyOf(names);
        evidence = List.copyOf(evidence);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("An element needs a name");
        }
    }

    /** An element of which only the name is known, and where it stands. */
    public static Element named(String name, List<Evidence> evidence) {
        return new Element(
                List.of(Name.official(name)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                evidence);
    }

    /** The name to show. */
    public String name() {
        return names.get(0).text();
    }
}
