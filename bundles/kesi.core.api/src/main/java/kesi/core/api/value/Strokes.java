package kesi.core.api.value;

import java.util.HashMap;
import java.util.Map;

/** Characters by their strokes, from {@code strokes.txt}: the number of strokes and the place among all characters. */
final class Strokes {

    private static final int PLACES = 1 << 20;
    private static final Map<Integer, Integer> TABLE = read();

    private Strokes() {}

    /** Character by character; of two of which one begins with the other the shorter first. */
    static int compare(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        for (int at = 0; at < Math.min(a.length, b.length); at++) {
            int order = Integer.compare(place(a[at]), place(b[at]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    /** How many strokes the first character has, in digits; {@code #} where nobody knows. */
    static String heading(String name) {
        Integer place = name.isBlank() ? null : TABLE.get(name.strip().codePointAt(0));
        return place == null ? "#" : String.valueOf(place / PLACES);
    }

    /** Those without strokes stand behind all others. */
    static int place(int character) {
        return TABLE.getOrDefault(character, Integer.MAX_VALUE - Character.MAX_CODE_POINT + character);
    }

    private static Map<Integer, Integer> read() {
        Map<Integer, Integer> places = new HashMap<>();
        for (String line : Lines.of("strokes.txt")) {
            int blank = line.indexOf(' ');
            int count = Integer.parseInt(line.substring(0, blank));
            line.codePoints().skip(blank + 1L).forEach(each -> places.put(each, count * PLACES + places.size()));
        }
        return places;
    }
}
