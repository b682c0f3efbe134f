package kesi.heritage.api;

import java.util.List;
import kesi.core.api.value.Sourced;

/**
 * A list that a source gives: what it names, and whether it says that there is more.
 *
 * @param items what is named, in order
 * @param openEnded whether the source ends the list with 等
 */
public record Entries(List<Sourced<String>> items, boolean openEnded) {

    public Entries {
        items = List.copyOf(items);
    }

    /** A list of nothing. */
    public static Entries none() {
        return new Entries(List.of(), false);
    }

    /** The words alone. */
    public List<String> words() {
        return items.stream().map(Sourced::value).toList();
    }

    /** Whether the source gives nothing. */
    public boolean isEmpty() {
        return items.isEmpty();
    }
}
