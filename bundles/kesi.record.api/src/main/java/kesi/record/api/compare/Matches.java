package kesi.record.api.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The longest common part of two sequences (E. W. Myers, An O(ND) Difference Algorithm, 1986). Sequences that differ in
 * too many places share only their beginning and end, so that the cost stays bounded.
 */
final class Matches {

    /** More differences than this are not looked for. */
    private static final int MOST = 1_500;

    private final int first;
    private final int second;
    private final Equal equal;
    private final int start;

    /** Whether two elements, by their places, are equal. */
    interface Equal {
        boolean test(int one, int other);
    }

    /** Two equal elements by their places. */
    record Match(int one, int other) {}

    private Matches(int start, int first, int second, Equal equal) {
        this.start = start;
        this.first = first;
        this.second = second;
        this.equal = equal;
    }

    /** Pairs of equal elements, both rising. */
    static List<Match> of(int first, int second, Equal equal) {
        int head = 0;
        while (head < Math.min(first, second) && equal.test(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(first, second) - head && equal.test(first - 1 - tail, second - 1 - tail)) {
            tail++;
        }
        List<Match> all = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            all.add(new Match(i, i));
        }
        all.addAll(new Matches(head, first - head - tail, second - head - tail, equal).middle());
        for (int i = tail; i > 0; i--) {
            all.add(new Match(first - i, second - i));
        }
        return all;
    }

    private List<Match> middle() {
        int limit = Math.min(MOST, first + second);
        int[] reach = new int[2 * limit + 3];
        List<int[]> trace = new ArrayList<>();
        for (int edits = 0; edits <= limit; edits++) {
            trace.add(Arrays.copyOfRange(reach, limit - edits, limit + edits + 3));
            if (step(reach, edits, limit + 1)) {
                return back(trace);
            }
        }
        return List.of();
    }

    private boolean step(int[] reach, int edits, int zero) {
        for (int line = -edits; line <= edits; line += 2) {
            boolean down = line == -edits || (line != edits && reach[zero + line - 1] < reach[zero + line + 1]);
            int x = down ? reach[zero + line + 1] : reach[zero + line - 1] + 1;
            while (x < first && x - line < second && x - line >= 0 && equal.test(start + x, start + x - line)) {
                x++;
            }
            reach[zero + line] = x;
            if (x >= first && x - line >= second) {
                return true;
            }
        }
        return false;
    }

    private List<Match> back(List<int[]> trace) {
        Deque<Match> found = new ArrayDeque<>();
        int x = first;
        int y = second;
        for (int edits = trace.size() - 1; edits >= 0; edits--) {
            int[] reach = trace.get(edits);
            int zero = edits + 1;
            int line = x - y;
            boolean down = line == -edits || (line != edits && reach[zero + line - 1] < reach[zero + line + 1]);
            int before = down ? line + 1 : line - 1;
            int fromX = edits == 0 ? 0 : reach[zero + before];
            int fromY = edits == 0 ? 0 : fromX - before;
            while (x > fromX && y > fromY) {
                found.push(new Match(start + --x, start + --y));
            }
            x = fromX;
            y = fromY;
        }
        return List.copyOf(found);
    }
}
