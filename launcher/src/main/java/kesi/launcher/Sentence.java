package kesi.launcher;

import java.util.List;

/**
 * One sentence for a person: a key of the launcher's texts and the values in it. Values are shown by their
 * {@code toString}.
 */
public record Sentence(String key, List<Object> values) {
    public Sentence {
        values = List.copyOf(values);
    }

    /** A sentence with the given values in the order in which the text numbers them. */
    public static Sentence of(String key, Object... values) {
        return new Sentence(key, List.of(values));
    }

    @Override
    public String toString() {
        return key + values;
    }
}
