package kesi.shell.swing.palette;

import java.util.Locale;
import java.util.OptionalInt;

/** How well a few typed letters fit a text: all must occur in their order; runs and beginnings of words count more. */
final class Fuzzy {

    private static final int RUN = 6;
    private static final int WORD = 8;
    private static final int START = 12;

    private Fuzzy() {}

    /** A score, larger for a better fit; empty when a letter is missing. */
    static OptionalInt score(String typed, String text) {
        String wanted = typed.toLowerCase(Locale.ROOT).replace(" ", "");
        String in = text.toLowerCase(Locale.ROOT);
        int whole = in.indexOf(wanted);
        if (whole >= 0) {
            return OptionalInt.of(1000 - Math.min(whole, 200) - Math.min(in.length(), 100));
        }
        int score = 0;
        int last = -2;
        for (int i = 0; i < wanted.length(); i++) {
            int at = in.indexOf(wanted.charAt(i), Math.max(last + 1, 0));
            if (at < 0) {
                return OptionalInt.empty();
            }
            score += value(in, at, last);
            last = at;
        }
        return OptionalInt.of(score - Math.min(in.length(), 50) / 5);
    }

    private static int value(String in, int at, int last) {
        if (at == last + 1 && at > 0) {
            return RUN;
        }
        if (at == 0) {
            return START;
        }
        return Character.isLetterOrDigit(in.charAt(at - 1)) ? 1 : WORD;
    }
}
