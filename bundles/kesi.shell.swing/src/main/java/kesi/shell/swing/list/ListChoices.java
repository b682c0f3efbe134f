package kesi.shell.swing.list;

import java.util.List;
import java.util.Map;

/**
 * How a person left a list.
 *
 * @param columns names of the columns in their order; empty for those that the type shows
 * @param widths widths in pixels by column
 * @param sort columns to sort by, a minus before those that begin with large values
 */
record ListChoices(List<String> columns, Map<String, Integer> widths, List<String> sort) {

    static final ListChoices NONE = new ListChoices(List.of(), Map.of(), List.of());

    ListChoices {
        columns = List.copyOf(columns);
        widths = Map.copyOf(widths);
        sort = List.copyOf(sort);
    }

    List<Wish.Order> orders() {
        return sort.stream().map(Sorting::order).toList();
    }
}
