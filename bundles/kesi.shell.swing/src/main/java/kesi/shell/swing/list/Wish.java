package kesi.shell.swing.list;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kesi.shell.swing.look.TextOrder;

/**
 * What a person wants to see of a list.
 *
 * @param filter words that a row must all have
 * @param only values by column, one of which a row must have, as {@link Cells#folded} has them
 * @param orders columns to sort by, the first one first
 */
record Wish(String filter, Map<String, Set<String>> only, List<Order> orders) {

    /** Everything, in the order of the ids. */
    static final Wish ALL = new Wish("", Map.of(), List.of());

    /** One step of an order. */
    record Order(String column, boolean descending) {}

    Wish {
        only = Map.copyOf(only);
        orders = List.copyOf(orders);
    }

    List<String> words() {
        return Arrays.stream(TextOrder.fold(filter).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether the ids alone do not answer it. */
    boolean needsValues() {
        return !words().isEmpty() || !only.isEmpty() || !orders.isEmpty();
    }

    Wish withFilter(String words) {
        return new Wish(words, only, orders);
    }

    Wish sorted(List<Order> by) {
        return new Wish(filter, only, by);
    }

    Wish within(Map<String, Set<String>> values) {
        return new Wish(filter, values, orders);
    }
}
