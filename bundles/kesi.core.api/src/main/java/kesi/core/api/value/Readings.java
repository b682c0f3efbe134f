package kesi.core.api.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The usual readings of characters, from {@code readings.txt}. */
final class Readings {

    private static final Map<Integer, String> TABLE = read();

    private Readings() {}

    /** Syllable by syllable, each with its tone; alike ones by strokes. */
    static int compare(SplitName one, SplitName other) {
        List<Sound> a = sounds(one);
        List<Sound> b = sounds(other);
        for (int at = 0; at < Math.min(a.size(), b.size()); at++) {
            int order = a.get(at).compareTo(b.get(at));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /** The first letter in capitals; {@code #} for what has no reading. */
    static String heading(SplitName name) {
        List<Sound> sounds = sounds(name);
        boolean has = !sounds.isEmpty() && sounds.get(0).known();
        return has ? sounds.get(0).syllable().substring(0, 1).toUpperCase(Locale.ROOT) : "#";
    }

    private static List<Sound> sounds(SplitName name) {
        List<Sound> sounds = new ArrayList<>();
        List<String> own = Surnames.syllables(name.surname());
        name.surname().codePoints().forEach(each -> sounds.add(sound(each, own, sounds.size())));
        name.given().codePoints().forEach(each -> sounds.add(sound(each, List.of(), 0)));
        return sounds;
    }

    private static Sound sound(int character, List<String> own, int at) {
        return new Sound(at < own.size() ? own.get(at) : TABLE.getOrDefault(character, ""), Strokes.place(character));
    }

    private static Map<Integer, String> read() {
        Map<Integer, String> readings = new HashMap<>();
        for (String line : Lines.of("readings.txt")) {
            int blank = line.indexOf(' ');
            String syllable = line.substring(0, blank);
            line.codePoints().skip(blank + 1L).forEach(each -> readings.put(each, syllable));
        }
        return readings;
    }

    /**
     * One character as it sounds.
     *
     * @param syllable with the number of its tone; empty where nobody knows
     * @param place among all characters by strokes
     */
    private record Sound(String syllable, int place) implements Comparable<Sound> {

        boolean known() {
            return !syllable.isEmpty();
        }

        @Override
        public int compareTo(Sound other) {
            if (known() != other.known()) {
                return known() ? -1 : 1;
            }
            int order = syllable.compareTo(other.syllable);
            return order != 0 ? order : Integer.compare(place, other.place);
        }
    }
}
