package kesi.report.pdf.theme;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where the parts of a JSON text stand: members at their names, elements of lists at their first character. The text
 * must be sound; a reader of JSON has looked at it before. Used once.
 */
final class Spots {

    private static final Spot START = new Spot(1, 1);

    private final Map<String, Spot> spots = new HashMap<>();
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    private Spots(String text) {
        this.text = text;
    }

    /** The places by pointers: names and indexes parted by {@code /}, the whole being the empty pointer. */
    static Map<String, Spot> of(String text) {
        Spots spots = new Spots(text);
        spots.space();
        spots.spots.put("", spots.here());
        spots.value("");
        return Map.copyOf(spots.spots);
    }

    /** The place of a pointer, else of what it stands in. */
    static Spot find(Map<String, Spot> spots, String pointer) {
        String left = pointer;
        while (!spots.containsKey(left) && !left.isEmpty()) {
            left = left.substring(0, Math.max(0, left.lastIndexOf('/')));
        }
        return Objects.requireNonNullElse(spots.get(left), START);
    }

    private void value(String pointer) {
        switch (text.charAt(at)) {
            case '{' -> members(pointer);
            case '[' -> elements(pointer);
            case '"' -> string();
            default -> word();
        }
        space();
    }

    private void members(String pointer) {
        next();
        while (text.charAt(at) != '}') {
            Spot name = here();
            String member = pointer + "/" + string();
            spots.put(member, name);
            space();
            next(); // the colon
            value(member);
            comma();
        }
        next();
    }

    private void elements(String pointer) {
        next();
        for (int index = 0; text.charAt(at) != ']'; index++) {
            String element = pointer + "/" + index;
            spots.put(element, here());
            value(element);
            comma();
        }
        next();
    }

    private void comma() {
        if (text.charAt(at) == ',') {
            next();
        }
    }

    /** Names with escapes keep them: names in a theme have none. */
    private String string() {
        int start = ++at;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return text.substring(start, at++);
    }

    private void word() {
        while (at < text.length() && "{}[],:\" \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }

    private void next() {
        at++;
        space();
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
            at++;
        }
    }

    private Spot here() {
        return new Spot(line, at - lineStart + 1);
    }

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column from 1
     */
    record Spot(int line, int column) {}
}
