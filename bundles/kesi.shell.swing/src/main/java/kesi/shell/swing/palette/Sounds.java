package kesi.shell.swing.palette;

import java.util.Locale;

/**
 * Finds what was typed in a text: as it stands, or as the sounds of Chinese characters that follow each other, in full
 * or by their beginnings: {@code zihao}, {@code zh} and {@code 字h} all stand in 字号. Stricter than the palette, which
 * lets characters between them pass: for filters, where a hit must be seen to be one. Reads a table when it is made.
 * Immutable.
 */
public final class Sounds {

    private final Pinyin pinyin = Pinyin.table();

    /** Whether every word that was typed stands somewhere in the text; small and capital letters alike. */
    public boolean hold(String text, String typed) {
        Line line = new Line(text, pinyin);
        for (String word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!holds(line, word.codePoints().toArray())) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Line line, int[] word) {
        for (int at = 0; at < line.length(); at++) {
            if (fits(line, at, word, 0)) {
                return true;
            }
        }
        return word.length == 0;
    }

    private static boolean fits(Line line, int at, int[] word, int done) {
        if (done == word.length) {
            return true;
        }
        if (at == line.length()) {
            return false;
        }
        if (line.character(at) == word[done] && fits(line, at + 1, word, done + 1)) {
            return true;
        }
        for (String reading : line.readings(at)) {
            for (int length = 1; length <= same(reading, word, done); length++) {
                if (fits(line, at + 1, word, done + length)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** With how many letters of the reading the rest of the word begins. */
    private static int same(String reading, int[] word, int done) {
        int length = 0;
        while (length < reading.length()
                && done + length < word.length
                && reading.charAt(length) == word[done + length]) {
            length++;
        }
        return length;
    }
}
