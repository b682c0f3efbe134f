package kesi.core.api.value;

import java.util.List;

/**
 * A typed arrow from the record that holds it to another. It is known at both ends; the other end may be a stub.
 *
 * @param type what it says, a verb in camel case, for example {@code mentions}, {@code reports}, {@code showsElement}
 * @param target the record it points at
 * @param evidence why, possibly empty
 */
public record Link(String type, Ref target, List<Evidence> evidence) {

    public Link {
        evidence = List.copyOf(evidence);
        if (type.isBlank()) {
            throw new IllegalArgumentException("A link needs a type");
        }
    }

    /** A link with one piece of evidence. */
    public static Link of(String type, Ref target, Evidence evidence) {
        return new Link(type, target, List.of(evidence));
    }
}
