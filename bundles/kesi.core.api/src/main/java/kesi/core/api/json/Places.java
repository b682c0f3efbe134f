package kesi.core.api.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where the parts of a JSON text stand, so that a complaint about a value can say its line: members at their names,
 * elements of lists at their first character. Immutable, for any thread.
 */
public final class Places {

    private static final Place START = new Place(1, 1);

    private final Map<String, Place> byPointer;

    private Places(Map<String, Place> byPointer) {
        this.byPointer = byPointer;
    }

    /**
     * Looks at a text once.
     *
     * @param text sound JSON: a reader has looked at it before. What comes of another text is undefined
     * @return the places of all its parts
     */
    public static Places of(String text) {
        return new Places(new Walk(text).all());
    }

    /**
     * Where a part stands.
     *
     * @param pointer names and indexes, each after a {@code /}; names as they are written, with their escapes. Empty
     *     for the whole
     * @return the place of the part, else of the nearest part it would stand in, else the text's begin
     */
    public Place find(String pointer) {
        String left = pointer;
        while (!byPointer.containsKey(left) && !left.isEmpty()) {
            left = left.substring(0, Math.max(0, left.lastIndexOf('/')));
        }
        return Objects.requireNonNullElse(byPointer.get(left), START);
    }

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     */
    public record Place(int line, int column) {

        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    private static final class Walk {

        private final Map<String, Place> found = new HashMap<>();
        private final String text;
        private int at;
        private int line = 1;
        private int lineStart;

        private Walk(String text) {
            this.text = text;
        }

        private Map<String, Place> all() {
            space();
            found.put("", here());
            value("");
            return Map.copyOf(found);
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
                Place name = here();
                String member = pointer + "/" + string();
                found.put(member, name);
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
                found.put(element, here());
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

        private Place here() {
            return new Place(line, at - lineStart + 1);
        }
    }
}
