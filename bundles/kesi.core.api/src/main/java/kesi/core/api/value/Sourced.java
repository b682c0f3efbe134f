package kesi.core.api.value;

import java.util.List;

/**
 * A value with where it comes from. Values that contradict each other stand side by side in a list of these.
 *
 * @param value the value
 * @param kind how it was won
 * @param evidence where it stands; a stated value has at least one
 */
public record Sourced<T>(T value, Kind kind, List<Evidence> evidence) {

    public Sourced {
        evidence = List.copyOf(evidence);
        if (kind == Kind.STATED && evidence.isEmpty()) {
            throw new IllegalArgumentException("A stated value needs its evidence");
        }
    }

    /** How a value was won. */
    public enum Kind {
        /** A source says it in words. */
        STATED,
        /** Calculated from stated values. */
        DERIVED,
        /** Concluded by a rule that may be wrong. */
        INFERRED,
        /** From outside the records at hand. */
        EXTERNAL,
        /** Entered by a person. */
        MANUAL
    }

    /** A value that a source says in words. */
    public static <T> Sourced<T> stated(T value, Evidence evidence) {
        return new Sourced<>(value, Kind.STATED, List.of(evidence));
    }

    /** A value that a person entered. */
    public static <T> Sourced<T> manual(T value, String person) {
        return new Sourced<>(value, Kind.MANUAL, List.of(new Evidence.Manual(person, "")));
    }
}
