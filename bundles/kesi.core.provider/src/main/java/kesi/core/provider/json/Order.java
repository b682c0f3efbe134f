package kesi.core.provider.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps an order that means something and gives one to collections that have none of their own, so that the same tree
 * always makes the same text: the JDK's immutable sets and maps change their order from run to run.
 */
final class Order {

    private static final String SALTED = "java.util.ImmutableCollections";

    private Order() {}

    static List<? extends Map.Entry<?, ?>> entries(Map<?, ?> map) {
        boolean unordered = map.getClass() == HashMap.class || isSalted(map);
        return unordered
                ? map.entrySet().stream()
                        .sorted(Comparator.comparing(entry -> String.valueOf(entry.getKey())))
                        .toList()
                : List.copyOf(map.entrySet());
    }

    static boolean isUnordered(Collection<?> elements) {
        return elements instanceof Set<?> && (elements.getClass() == HashSet.class || isSalted(elements));
    }

    private static boolean isSalted(Object collection) {
        return collection.getClass().getName().startsWith(SALTED);
    }
}
