package kesi.shell.swing.list;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.text.Language;
import kesi.shell.swing.look.TextOrder;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list without their records: ids, and once they are asked for, folded texts and sort keys. A row
 * has a
 * slot that it keeps until it is removed; slots are never given to another row. One thread at a time may call
 * it, save
 * {@link #id}, which any thread may ask for a slot that it was handed.
 */
final class RowStore {

    private static final int MOST_CHOICES = 2_000;
    private static final char END = '\u0001';

    private final CharStore ids = new CharStore();
    private final CharStore lines = new CharStore();
    private final Columns columns;
    private final List<Map<String, String>> choices;
    private int[] idAt = new int[1_024];
    private int[] base = new int[1_024];
    private int size;
    private int slots;
    private boolean valued;
    private int[] lineAt = new int[0];
    private long[][] keys;

    RowStore(Columns columns) {
        this.columns = columns;
        this.keys = new long[columns.size()][0];
        this.choices = columns.stream()
                .<Map<String, String>>map(column -> new HashMap<>())
                .toList();
    }

    Columns columns() {
        return columns;
    }

    int size() {
        return size;
    }

    /** The slots in the order of the ids. */
    int[] slots() {
        return Arrays.copyOf(base, size);
    }

    String id(int slot) {
        return ids.text(idAt[slot]);
    }

    /** The slot of a row; -1 when there is none. */
    int find(String id) {
        int place = place(id);
        return place < size && ids.compare(idAt[base[place]], id) == 0 ? base[place] : -1;
    }

    /** Adds a row, which has no values yet, or finds the one that is there; answers its slot. */
    int add(String id) {
        int place = size > 0 && ids.compare(idAt[base[size - 1]], id) < 0 ? size : place(id);
        if (place < size && ids.compare(idAt[base[place]], id) == 0) {
            return base[place];
        }
        int slot = slots++;
        idAt = grown(idAt, slots);
        idAt[slot] = ids.add(id);
        base = grown(base, size + 1);
        System.arraycopy(base, place, base, place + 1, size - place);
        base[place] = slot;
        size++;
        return slot;
    }

    /** Removes a row and answers the slot that it had; -1 when there was none. */
    int remove(String id) {
        int place = place(id);
        if (place == size || ids.compare(idAt[base[place]], id) != 0) {
            return -1;
        }
        int slot = base[place];
        System.arraycopy(base, place + 1, base, place, size - place - 1);
        size--;
        return slot;
    }

    /** Whether every row has its values. */
    boolean valued() {
        return valued;
    }

    /** Every row has its values now. */
    void becomeValued() {
        valued = true;
    }

    /** Whether this row has its values. */
    boolean hasValues(int slot) {
        return slot < lineAt.length && lineAt[slot] > 0;
    }

    /** Gives a row its values. */
    void set(int slot, Row row, Language language) {
        if (slot >= lineAt.length) {
            int room = Math.max(slot + 1, Math.max(slots, lineAt.length + (lineAt.length >> 1)));
            lineAt = Arrays.copyOf(lineAt, room);
            for (int i = 0; i < keys.length; i++) {
                keys[i] = Arrays.copyOf(keys[i], room);
            }
        }
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < columns.size(); column++) {
            Object cell = row.cells().get(column);
            String folded = Cells.folded(cell, language);
            keys[column][slot] = Cells.key(cell, folded);
            remember(column, cell, language);
            line.append(folded).append(END);
        }
        lineAt[slot] = lines.add(line.toString()) + 1;
    }

    /** Whether the row has that word in some column. */
    boolean has(int slot, char[] word) {
        char[] piece = lines.piece(line(slot));
        int last = lines.end(line(slot)) - word.length;
        for (int i = lines.start(line(slot)); i <= last; i++) {
            if (piece[i] == word[0] && Arrays.equals(piece, i, i + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }

    /** The folded text of a cell. */
    String folded(int slot, int column) {
        int from = cell(slot, column);
        return new String(lines.piece(line(slot)), from, cellEnd(slot, from) - from);
    }

    /** What people read for a folded value of a choice; null when there are too many to choose from. */
    @Nullable
    String choice(int column, String folded) {
        return choices.get(column).get(folded);
    }

    /** Compares two rows by a column. */
    int compare(int a, int b, int column, boolean descending) {
        long keyA = keys[column][a];
        long keyB = keys[column][b];
        if (keyA == Cells.MISSING || keyB == Cells.MISSING) {
            return keyA == keyB ? 0 : keyA == Cells.MISSING ? 1 : -1;
        }
        int compared = Long.compare(keyA, keyB);
        if (compared == 0) {
            int fromA = cell(a, column);
            int fromB = cell(b, column);
            compared = TextOrder.compare(
                    lines.piece(line(a)), fromA, cellEnd(a, fromA), lines.piece(line(b)), fromB, cellEnd(b, fromB));
        }
        return descending ? -compared : compared;
    }

    /** Whether most of what is kept belongs to rows that changed or went: time to build anew. */
    boolean wasteful() {
        return slots > 100_000 && slots > 2 * size || lines.room() > 1 << 26 && lines.room() > 2_000L * size;
    }

    private void remember(int column, Object cell, Language language) {
        Map<String, String> known = choices.get(column);
        if (columns.shown().get(column).isChoice() && known.size() < MOST_CHOICES) {
            Cells.values(cell, language).forEach(value -> known.putIfAbsent(TextOrder.fold(value), value));
        }
    }

    private int line(int slot) {
        return lineAt[slot] - 1;
    }

    private int cell(int slot, int column) {
        char[] piece = lines.piece(line(slot));
        int from = lines.start(line(slot));
        int end = lines.end(line(slot));
        for (int passed = 0; passed < column && from < end; from++) {
            if (piece[from] == END) {
                passed++;
            }
        }
        return from;
    }

    private int cellEnd(int slot, int from) {
        char[] piece = lines.piece(line(slot));
        int end = lines.end(line(slot));
        int to = from;
        while (to < end && piece[to] != END) {
            to++;
        }
        return to;
    }

    private int place(String id) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ids.compare(idAt[base[middle]], id) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[] grown(int[] numbers, int needed) {
        return needed <= numbers.length ? numbers : Arrays.copyOf(numbers, Math.max(needed, numbers.length * 3 / 2));
    }
}
