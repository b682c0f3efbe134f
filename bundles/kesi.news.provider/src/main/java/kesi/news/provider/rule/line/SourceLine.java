package kesi.news.provider.rule.line;

import java.util.ArrayList;
import java.util.List;
import kesi.news.api.Stretch;

/**
 * A line of a source that is not blank.
 *
 * @param number from 1
 * @param raw the line as it stands in the file, without its end
 * @param start where its text begins behind blanks
 * @param end one past its last character that is not blank
 * @param gap how many blank lines stand before it
 */
public record SourceLine(int number, String raw, int start, int end, int gap) {
    /** The lines that are not blank. */
    public static List<SourceLine> of(List<String> lines) {
        List<SourceLine> found = new ArrayList<>();
        int gap = 0;
        for (int i = 0; i < lines.size(); i++) {
            String raw = lines.get(i);
            int start = firstInk(raw);
            if (start == raw.length()) {
                gap++;
            } else {
                found.add(new SourceLine(i + 1, raw, start, lastInk(raw), gap));
                gap = 0;
            }
        }
        return found;
    }

    /** The line without blanks at its ends. */
    public String text() {
        return raw.substring(start, end);
    }

    public Stretch stretch() {
        return new Stretch(number, start, end);
    }

    /** A part of the line, places counted in {@link #text()}. */
    public SourceLine part(int from, int to) {
        return new SourceLine(number, raw, start + from, start + to, gap);
    }

    public static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\uFEFF'
                || character == '\u200B';
    }

    private static int firstInk(String raw) {
        int at = 0;
        while (at < raw.length() && isBlank(raw.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int lastInk(String raw) {
        int at = raw.length();
        while (at > 0 && isBlank(raw.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
