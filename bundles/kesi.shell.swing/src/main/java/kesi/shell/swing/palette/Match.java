package kesi.shell.swing.palette;

import java.util.Arrays;
import java.util.Locale;

/**
 * How well typed letters fit a text: all must occur in their order, each as itself or, for Chinese characters, as the
 * beginning of a reading: {@code dr}, {@code daor} and {@code daoru} all fit 导入. Runs, beginnings of words and whole
 * readings count more. It is used again and again by one thread and keeps its arrays, so that thousands of texts are
 * compared between two keystrokes.
 */
final class Match {

    private static final int NONE = Integer.MIN_VALUE / 2;
    private static final int RUN = 10;
    private static final int WORD = 8;
    private static final int START = 12;
    private static final int WHOLE = 4;
    private static final int LOOSE = 1;

    private final int[] typed;
    private final long letters;
    private final int[][] ended;
    private final int[][] best;

    /** For what was typed; blanks do not count. */
    Match(String text) {
        typed = text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .toArray();
        letters = Arrays.stream(typed).mapToLong(Line::letters).reduce(0, (a, b) -> a | b);
        ended = new int[2][typed.length + 1];
        best = new int[2][typed.length + 1];
    }

    boolean isEmpty() {
        return typed.length == 0;
    }

    /** A score, larger for a better fit; negative when a letter is missing. */
    int score(Line line) {
        if (!line.mayHold(letters)) {
            return -1;
        }
        clear(0);
        for (int at = 0; at < line.length(); at++) {
            step(line, at, at & 1, 1 - (at & 1));
        }
        int score = best[line.length() & 1][typed.length];
        return score < 0 ? -1 : score * 16 - Math.min(line.length(), 60);
    }

    private void clear(int row) {
        Arrays.fill(ended[row], NONE);
        Arrays.fill(best[row], NONE);
        best[row][0] = 0;
    }

    /** One character more: from the scores before it to those behind it. */
    private void step(Line line, int at, int from, int to) {
        Arrays.fill(ended[to], NONE);
        System.arraycopy(best[from], 0, best[to], 0, typed.length + 1);
        for (int done = 0; done < typed.length; done++) {
            int before = Math.max(ended[from][done] + RUN, best[from][done] + fresh(line, at));
            if (before < 0) {
                continue;
            }
            if (typed[done] == line.character(at)) {
                take(to, done + 1, before + WHOLE);
            }
            for (String reading : line.readings(at)) {
                takeReading(reading, done, before, to);
            }
        }
    }

    private void takeReading(String reading, int done, int before, int to) {
        int length = 0;
        while (length < reading.length()
                && done + length < typed.length
                && typed[done + length] == reading.charAt(length)) {
            length++;
            boolean whole = length == reading.length();
            take(to, done + length, before + (length - 1) * RUN + (whole ? WHOLE : 0));
        }
    }

    private void take(int row, int done, int score) {
        ended[row][done] = Math.max(ended[row][done], score);
        best[row][done] = Math.max(best[row][done], score);
    }

    private static int fresh(Line line, int at) {
        if (at == 0) {
            return START;
        }
        return line.starts(at) ? WORD : LOOSE;
    }

    /** Which characters of a text that fits were meant; one flag a character, all false for a text that does not. */
    boolean[] marks(Line line) {
        boolean[] marks = new boolean[line.length()];
        int wanted = score(line);
        int left = typed.length;
        for (int at = line.length() - 1; wanted >= 0 && at >= 0 && left > 0; at--) {
            int taken = taken(line, at, left);
            marks[at] = taken > 0;
            left -= taken;
        }
        return left > 0 ? new boolean[line.length()] : marks;
    }

    /** How many of the letters up to {@code left} the character takes, when what stands before it takes the others. */
    private int taken(Line line, int at, int left) {
        if (typed[left - 1] == line.character(at) && fits(line, at, left - 1)) {
            return 1;
        }
        for (String reading : line.readings(at)) {
            for (int length = Math.min(reading.length(), left); length > 0; length--) {
                if (begins(reading, left - length, length) && fits(line, at, left - length)) {
                    return length;
                }
            }
        }
        return 0;
    }

    private boolean begins(String reading, int from, int length) {
        for (int i = 0; i < length; i++) {
            if (typed[from + i] != reading.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first letters fit the first characters. */
    private boolean fits(Line line, int characters, int count) {
        clear(0);
        for (int at = 0; at < characters; at++) {
            step(line, at, at & 1, 1 - (at & 1));
        }
        return best[characters & 1][count] >= 0;
    }
}
