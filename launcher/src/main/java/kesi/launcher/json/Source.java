package kesi.launcher.json;

import java.nio.file.Path;

/**
 * The text of a JSON file. Comments are blanked, not removed, so that every place stays where the person sees it.
 */
final class Source {
    private final Path file;
    private final String text;

    Source(Path file, String written) {
        this.file = file;
        this.text = withoutComments(written);
    }

    String text() {
        return text;
    }

    /** The place of the first character of the next token at or after the given line and column. */
    Place tokenAt(int line, int column) {
        int at = Math.min(text.length(), lineStart(line) + column - 1);
        while (at < text.length() && isBetweenTokens(text.charAt(at))) {
            at++;
        }
        return place(at);
    }

    /** The place of the character that a reader standing at the given line and column took last. */
    Place lastReadAt(int line, int column) {
        int at = Math.min(text.length(), lineStart(line) + column - 1);
        boolean took = at > 0 && at < text.length() && !isBetweenTokens(text.charAt(at - 1));
        return place(took ? at - 1 : at);
    }

    Place place(int at) {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(file, line, at - before.lastIndexOf('\n'));
    }

    private static boolean isBetweenTokens(char c) {
        return c == ',' || c == ':' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private int lineStart(int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }

    private static String withoutComments(String written) {
        StringBuilder kept = new StringBuilder(written);
        int at = 0;
        while (at < written.length()) {
            if (written.charAt(at) == '"') {
                at = endOfString(written, at);
            } else if (written.startsWith("//", at)) {
                at = blank(kept, at, indexOr(written.indexOf('\n', at), written.length()));
            } else if (written.startsWith("/*", at)) {
                int end = written.indexOf("*/", at + 2);
                at = end < 0 ? written.length() : blank(kept, at, end + 2);
            } else {
                at++;
            }
        }
        return kept.toString();
    }

    private static int endOfString(String written, int start) {
        int at = start + 1;
        while (at < written.length() && written.charAt(at) != '"' && written.charAt(at) != '\n') {
            at += written.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static int blank(StringBuilder kept, int from, int to) {
        for (int i = from; i < to; i++) {
            if (kept.charAt(i) != '\n' && kept.charAt(i) != '\r') {
                kept.setCharAt(i, ' ');
            }
        }
        return to;
    }

    private static int indexOr(int index, int otherwise) {
        return index < 0 ? otherwise : index;
    }
}
