package kesi.core.gogo.print;

/** Texts of records as a terminal may get them: what would steer it or turn the direction of writing is shown. */
final class Printable {

    private Printable() {}

    /** The text with control characters written out; line breaks stay. */
    static String text(String text) {
        return clean(text, true);
    }

    /** The text on one line. */
    static String line(String text) {
        return clean(text, false);
    }

    private static String clean(String text, boolean lines) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                clean.append(lines ? (char) c : ' ');
            } else if (Character.isISOControl(c) || turnsDirection(c)) {
                clean.append(String.format("\\u%04x", c));
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
