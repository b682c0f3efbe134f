package kesi.report.pdf.preview;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The operands and operators of a content stream that the layout wrote. Numbers are doubles, strings are bytes, names
 * are {@link Name}, arrays are lists, dictionaries are maps. Used by one thread.
 */
final class Tokens {

    private final byte[] content;
    private int at;

    Tokens(byte[] content) {
        this.content = content;
    }

    /** A name, without its slash. */
    record Name(String text) {}

    /** An operator. */
    record Operator(String text) {}

    /** Whether anything is left. */
    boolean hasNext() {
        while (at < content.length && isWhite(content[at])) {
            at++;
        }
        return at < content.length;
    }

    /** The next operand or operator. */
    Object next() {
        byte first = content[at];
        return switch (first) {
            case '/' -> name();
            case '[' -> array();
            case '(' -> literal();
            case '<' -> content[at + 1] == '<' ? dictionary() : hexadecimal();
            default -> isNumber(first) ? number() : new Operator(word());
        };
    }

    private Name name() {
        at++;
        return new Name(word());
    }

    private List<Object> array() {
        at++;
        List<Object> items = new ArrayList<>();
        while (hasNext() && content[at] != ']') {
            items.add(next());
        }
        at++;
        return items;
    }

    private Map<String, Object> dictionary() {
        at += 2;
        Map<String, Object> entries = new HashMap<>();
        while (hasNext() && content[at] != '>') {
            Object key = next();
            if (hasNext() && content[at] != '>') {
                entries.put(key instanceof Name name ? name.text() : key.toString(), next());
            }
        }
        at += 2;
        return entries;
    }

    private byte[] hexadecimal() {
        at++;
        int from = at;
        while (content[at] != '>') {
            at++;
        }
        byte[] bytes = new byte[(at - from + 1) / 2];
        for (int i = from; i < at; i++) {
            int half = Character.digit(content[i], 16);
            bytes[(i - from) / 2] |= (byte) ((i - from) % 2 == 0 ? half << 4 : half);
        }
        at++;
        return bytes;
    }

    private byte[] literal() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int depth = 0;
        do {
            byte here = content[at++];
            if (here == '\\') {
                bytes.write(content[at++]);
                continue;
            }
            depth += here == '(' ? 1 : here == ')' ? -1 : 0;
            bytes.write(here);
        } while (depth > 0);
        byte[] all = bytes.toByteArray();
        return java.util.Arrays.copyOfRange(all, 1, all.length - 1);
    }

    private Double number() {
        boolean negative = content[at] == '-';
        if (negative || content[at] == '+') {
            at++;
        }
        double value = 0;
        double unit = 0;
        while (at < content.length && (content[at] == '.' || Character.isDigit(content[at]))) {
            if (content[at] == '.') {
                unit = 1;
            } else {
                value = value * 10 + (content[at] - '0');
                unit *= 10;
            }
            at++;
        }
        double whole = unit > 1 ? value / unit : value;
        return negative ? -whole : whole;
    }

    private String word() {
        int from = at;
        while (at < content.length && !isWhite(content[at]) && "/[]()<>".indexOf(content[at]) < 0) {
            at++;
        }
        if (at == from) {
            at++; // a mark that stands where none belongs
        }
        return new String(content, from, at - from, StandardCharsets.US_ASCII);
    }

    private static boolean isNumber(byte character) {
        return Character.isDigit(character) || character == '-' || character == '+' || character == '.';
    }

    private static boolean isWhite(byte character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t' || character == 0;
    }
}
