package kesi.heritage.provider.record;

import java.util.List;
import kesi.core.api.value.Evidence;
import kesi.record.api.spi.Key;

/** How a record is known within its source, so that reading the source again adds nothing. */
public final class Origins {

    private Origins() {}

    /** Keys by the places that a record was first read from: a name within a text, a row of a table. */
    static List<Key> keys(List<Evidence> evidence, String name) {
        return evidence.stream()
                .flatMap(place -> place.source().map(source -> key(place, source.toString(), name)).stream())
                .distinct()
                .toList();
    }

    private static Key key(Evidence place, String source, String name) {
        return place instanceof Evidence.Cell cell
                ? Key.unique("in", source + " " + cell.sheet() + " " + cell.row())
                : within(source, name);
    }

    /** The key of what a text calls by this name. */
    public static Key within(String source, String name) {
        return Key.unique("in", source + " " + name);
    }
}
