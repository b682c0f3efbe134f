package kesi.shell.swing.list;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import kesi.core.api.task.Task;

/** Filters and sorts the rows of a store. */
final class Arranger {

    private static final int BETWEEN_LOOKS = 1 << 14;

    private final RowStore store;
    private final List<char[]> words;
    private final List<Only> only;
    private final List<Step> steps;

    private record Only(int column, Set<String> values) {}

    private record Step(int column, boolean descending) {}

    Arranger(RowStore store, Wish wish) {
        this.store = store;
        this.words = wish.words().stream().map(String::toCharArray).toList();
        this.only = wish.only().entrySet().stream()
                .map(entry -> new Only(store.columns().place(entry.getKey()), entry.getValue()))
                .filter(one -> one.column() >= 0)
                .toList();
        this.steps = wish.orders().stream()
                .map(order -> new Step(store.columns().place(order.column()), order.descending()))
                .filter(step -> step.column() >= 0)
                .toList();
    }

    /** All rows that fit, in the order that is wished; ties stand in the order of their ids. */
    int[] arrange(Task task) {
        int[] fitting = fitting(store.slots(), task);
        if (!steps.isEmpty()) {
            int[] compared = {0};
            IntSort.sort(fitting, (a, b) -> {
                if ((++compared[0] & (BETWEEN_LOOKS - 1)) == 0) {
                    task.checkCancelled();
                }
                return compare(a, b);
            });
        }
        return fitting;
    }

    /** What was arranged before, with some rows taken out and put where they belong now. */
    int[] mend(int[] before, Set<Integer> left, Set<Integer> changed) {
        BitSet out = new BitSet();
        left.forEach(out::set);
        changed.forEach(out::set);
        int[] after = new int[before.length + changed.size()];
        int length = 0;
        for (int slot : before) {
            if (!out.get(slot)) {
                after[length++] = slot;
            }
        }
        for (int slot : changed) {
            if (fits(slot)) {
                int place = IntSort.place(after, length, slot, this::compareToTheEnd);
                System.arraycopy(after, place, after, place + 1, length - place);
                after[place] = slot;
                length++;
            }
        }
        return Arrays.copyOf(after, length);
    }

    private int[] fitting(int[] slots, Task task) {
        if (words.isEmpty() && only.isEmpty()) {
            return slots;
        }
        int length = 0;
        for (int i = 0; i < slots.length; i++) {
            if ((i & (BETWEEN_LOOKS - 1)) == 0) {
                task.checkCancelled();
            }
            if (fits(slots[i])) {
                slots[length++] = slots[i];
            }
        }
        return Arrays.copyOf(slots, length);
    }

    private boolean fits(int slot) {
        for (char[] word : words) {
            if (!store.has(slot, word)) {
                return false;
            }
        }
        for (Only one : only) {
            String folded = store.folded(slot, one.column());
            if (Arrays.stream(folded.split(String.valueOf(Cells.BETWEEN), -1)).noneMatch(one.values()::contains)) {
                return false;
            }
        }
        return true;
    }

    private int compare(int a, int b) {
        for (Step step : steps) {
            int compared = store.compare(a, b, step.column(), step.descending());
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private int compareToTheEnd(int a, int b) {
        int compared = compare(a, b);
        return compared != 0 ? compared : store.id(a).compareTo(store.id(b));
    }
}
