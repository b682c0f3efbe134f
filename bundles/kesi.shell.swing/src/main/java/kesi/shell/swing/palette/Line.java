package kesi.shell.swing.palette;

import java.util.List;
import java.util.Locale;

/**
 * A text as the palette compares it: characters in lower case, for each the readings by which it may be typed, where
 * words begin, and which letters occur at all. Immutable; made once for each text.
 */
final class Line {

    private final int[] characters;
    private final String[][] readings;
    private final boolean[] starts;
    private final long letters;

    Line(String text, Pinyin pinyin) {
        characters = text.toLowerCase(Locale.ROOT).codePoints().toArray();
        readings = new String[characters.length][];
        starts = new boolean[characters.length];
        long seen = 0;
        for (int i = 0; i < characters.length; i++) {
            List<String> spoken = pinyin.of(characters[i]);
            readings[i] = spoken.toArray(String[]::new);
            starts[i] = i == 0 || !spoken.isEmpty() || !Character.isLetterOrDigit(characters[i - 1]);
            seen |= letters(characters[i]);
            for (String one : spoken) {
                seen |= one.chars().mapToLong(Line::letters).reduce(0, (a, b) -> a | b);
            }
        }
        letters = seen;
    }

    int length() {
        return characters.length;
    }

    int character(int at) {
        return characters[at];
    }

    String[] readings(int at) {
        return readings[at];
    }

    boolean starts(int at) {
        return starts[at];
    }

    /** Whether all these letters occur; most texts are passed over by this alone. */
    boolean mayHold(long wanted) {
        return (letters & wanted) == wanted;
    }

    /** Letters and digits have a bit each, other characters share the rest. */
    static long letters(int character) {
        if (character >= 'a' && character <= 'z') {
            return 1L << (character - 'a');
        }
        if (character >= '0' && character <= '9') {
            return 1L << (26 + character - '0');
        }
        return 1L << (36 + character % 28);
    }
}
