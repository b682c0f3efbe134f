package kesi.core.api.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Surnames that do not go by their characters, from {@code surnames.txt}. */
final class Surnames {

    private static final Pattern SYLLABLES = Pattern.compile("(?<=\\d)");
    private static final Map<String, List<String>> READINGS = read();

    private Surnames() {}

    /** Whether the name begins with a surname of two characters and goes on behind it. */
    static boolean isDouble(String name) {
        return name.length() > 2 && READINGS.containsKey(name.substring(0, 2));
    }

    /** The syllables of a surname where they differ from those of its characters; else none. */
    static List<String> syllables(String surname) {
        return READINGS.getOrDefault(surname, List.of());
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> readings = new HashMap<>();
        for (String line : Lines.of("surnames.txt")) {
            String[] words = line.split(" ", 2);
            readings.put(
                    words[0],
                    words.length == 1
                            ? List.of()
                            : SYLLABLES.splitAsStream(words[1]).toList());
        }
        return Map.copyOf(readings);
    }
}
