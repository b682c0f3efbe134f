package kesi.exchange.files.table;

import java.util.regex.Pattern;

/** Writes texts into XML of a workbook; what XML cannot hold is written as {@code _x0007_}, as spreadsheets do. */
final class XmlText {

    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XmlText() {}

    static String attribute(String text) {
        return escaped(text).replace("\"", "&quot;");
    }

    static String cell(String text) {
        return escaped(ESCAPE_LIKE.matcher(text).replaceAll("_x005F_"));
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            default -> {
                // A carriage return would be read back as a line feed.
                boolean held = c >= ' ' && c != 0xFFFE && c != 0xFFFF || c == '\t' || c == '\n';
                if (held) {
                    out.appendCodePoint(c);
                } else {
                    out.append("_x%04X_".formatted(c));
                }
            }
        }
    }
}
