package kesi.news.provider.rule;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Shows punctuation that was folded to ASCII as Chinese print has it, one character for one, so that places stay the
 * same. Numbers such as 3,000 and 10:30, Latin words and addresses keep theirs. Immutable.
 */
final class Fullwidth {
    private static final String HALF = ",.:;?!";
    private static final String FULL = "，。：；？！";

    /** A text as a paragraph shows it. */
    String display(String raw) {
        StringBuilder shown = new StringBuilder(raw);
        for (int i = 0; i < raw.length(); i++) {
            int mark = HALF.indexOf(raw.charAt(i));
            if (mark >= 0 && standsInChinese(raw, i)) {
                shown.setCharAt(i, FULL.charAt(mark));
            }
        }
        foldBrackets(raw, shown);
        foldQuotes(raw, shown);
        return shown.toString();
    }

    /** A title: blanks between its parts are full-width too. */
    String title(String raw) {
        StringBuilder shown = new StringBuilder(display(raw));
        for (int i = 1; i < shown.length() - 1; i++) {
            if (raw.charAt(i) == ' ' && isWide(raw.charAt(i - 1)) && isWide(raw.charAt(i + 1))) {
                shown.setCharAt(i, '　');
            }
        }
        return shown.toString();
    }

    private static boolean standsInChinese(String raw, int at) {
        char before = at > 0 ? raw.charAt(at - 1) : ' ';
        char after = at + 1 < raw.length() ? raw.charAt(at + 1) : ' ';
        if (raw.charAt(at) == '.') {
            return isWide(before) && (isWide(after) || after == ' ' && isLast(raw, at));
        }
        return isWide(before) || isWide(after) && after != ' ';
    }

    private static boolean isLast(String raw, int at) {
        return raw.substring(at + 1).isBlank();
    }

    private static void foldBrackets(String raw, StringBuilder shown) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '(') {
                open.push(i);
            } else if (raw.charAt(i) == ')' && !open.isEmpty()) {
                foldPair(raw, shown, open.pop(), i);
            }
        }
    }

    private static void foldPair(String raw, StringBuilder shown, int from, int to) {
        boolean inside = raw.substring(from, to).chars().anyMatch(c -> isWide((char) c));
        boolean outside =
                from > 0 && isWide(raw.charAt(from - 1)) || to + 1 < raw.length() && isWide(raw.charAt(to + 1));
        if (inside || outside) {
            shown.setCharAt(from, '（');
            shown.setCharAt(to, '）');
        }
    }

    /** Straight quotation marks in pairs become “ ”; an odd one stays, as nobody knows which it is. */
    private static void foldQuotes(String raw, StringBuilder shown) {
        long marks = raw.chars().filter(c -> c == '"').count();
        if (marks % 2 != 0 || raw.chars().noneMatch(c -> isWide((char) c))) {
            return;
        }
        boolean opens = true;
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '"') {
                shown.setCharAt(i, opens ? '“' : '”');
                opens = !opens;
            }
        }
    }

    /** Hanzi and the marks of Chinese print. */
    private static boolean isWide(char character) {
        return Character.isIdeographic(character)
                || Character.isSurrogate(character)
                || "“”‘’《》〈〉「」『』【】（），。、：；？！—…·％".indexOf(character) >= 0;
    }
}
