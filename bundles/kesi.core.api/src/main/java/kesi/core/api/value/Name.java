package kesi.core.api.value;

import java.util.Optional;

/**
 * A name of a person, organisation or thing. Records are never keyed on it: namesakes are normal.
 *
 * @param text the name as written, not blank
 * @param kind which sort of name
 * @param valid when it was in use, where known
 */
public record Name(String text, Kind kind, Optional<When> valid) {

    public Name {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A name needs its text");
        }
    }

    /** The sorts of names. */
    public enum Kind {
        OFFICIAL,
        SHORT,
        ALIAS,
        FORMER
    }

    /** An official name. */
    public static Name official(String text) {
        return new Name(text, Kind.OFFICIAL, Optional.empty());
    }
}
