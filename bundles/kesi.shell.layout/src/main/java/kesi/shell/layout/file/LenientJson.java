package kesi.shell.layout.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is left of a damaged JSON text. It never fails: what does not fit is skipped, what is cut ends there, and
 * deeper than {@value #DEEPEST} levels nothing is read. Takes time in proportion to the text's length.
 */
final class LenientJson {

    static final int DEEPEST = 150;
    private static final int LONGEST_NUMBER = 30;

    private final String text;
    private int at;

    private LenientJson(String text) {
        this.text = text;
    }

    /** The first value in a text; null when there is none. */
    static @Nullable Object read(String text) {
        return new LenientJson(text).value(0);
    }

    private @Nullable Object value(int depth) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (depth < DEEPEST && (c == '{' || c == '[')) {
                at++;
                return c == '{' ? object(depth + 1) : array(depth + 1);
            }
            if (c == '"') {
                return string();
            }
            if (isOfNumber(c)) {
                return number();
            }
            if (Character.isLetter(c)) {
                return word();
            }
            if (c == '}' || c == ']' || c == ',') {
                return null;
            }
            at++;
        }
        return null;
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '}') {
                at++;
                return map;
            }
            if (c == '"') {
                entry(map, depth);
            } else {
                at++;
            }
        }
        return map;
    }

    private void entry(Map<String, Object> map, int depth) {
        String name = string();
        skipBlanks();
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
            Object value = value(depth);
            if (value != null) {
                map.putIfAbsent(name, value);
            }
        }
    }

    private List<Object> array(int depth) {
        List<Object> list = new ArrayList<>();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ']') {
                at++;
                return list;
            }
            int before = at;
            Object value = c == '}' ? null : value(depth);
            if (value != null) {
                list.add(value);
            }
            at = Math.max(at, before + (value == null ? 1 : 0));
        }
        return list;
    }

    /** A string ends at its quote, or with its line: what we write has no line breaks in strings. */
    private String string() {
        StringBuilder out = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) >= ' ') {
            char c = text.charAt(at++);
            if (c == '"') {
                break;
            }
            out.append(c == '\\' ? escaped() : c);
        }
        return out.toString();
    }

    private char escaped() {
        if (at >= text.length()) {
            return '\\';
        }
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> c;
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4 && at < text.length(); i++) {
            int digit = Character.digit(text.charAt(at), 16);
            if (digit < 0) {
                return '\uFFFD';
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    private @Nullable Object number() {
        int start = at;
        while (at < text.length() && isOfNumber(text.charAt(at))) {
            at++;
        }
        try {
            return at - start > LONGEST_NUMBER ? null : (Object) Double.valueOf(text.substring(start, at));
        } catch (NumberFormatException broken) { // one of those that do not fit
            return null;
        }
    }

    private @Nullable Object word() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        return word.equals("true") || word.equals("false") ? (Object) Boolean.valueOf(word) : null;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
    }
}
