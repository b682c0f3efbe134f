package kesi.shell.swing.list;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.task.Task;
import kesi.shell.swing.look.TextOrder;

/**
 * A value of a column with the number of rows that have it.
 *
 * @param folded as filters compare it
 * @param text as people read it
 */
record Choice(String folded, String text, int count) {

    /** The values of a column among the rows that fit all other filters, the most frequent first. */
    static List<Choice> of(RowStore store, String column, Wish wish, Task task) {
        int place = store.columns().place(column);
        if (place < 0) {
            return List.of();
        }
        Map<String, java.util.Set<String>> others = new HashMap<>(wish.only());
        others.remove(column);
        int[] fitting = new Arranger(store, wish.within(others).sorted(List.of())).arrange(task);
        Map<String, Integer> counts = new HashMap<>();
        for (int slot : fitting) {
            for (String value : store.folded(slot, place).split(String.valueOf(Cells.BETWEEN), -1)) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> choice(store, place, entry))
                .sorted(Comparator.comparingInt(Choice::count)
                        .reversed()
                        .thenComparing(Choice::folded, TextOrder::compare))
                .toList();
    }

    private static Choice choice(RowStore store, int column, Map.Entry<String, Integer> entry) {
        String text = store.choice(column, entry.getKey());
        return new Choice(entry.getKey(), text == null ? entry.getKey() : text, entry.getValue());
    }
}
