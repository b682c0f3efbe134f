package kesi.search.lucene.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Words that mean the same. Applied to questions, so that a new list needs no new index. Immutable. */
public final class Synonyms {

    private static final int MOST = 12;

    private final List<List<List<Unit>>> groups;

    private Synonyms(List<List<List<Unit>>> groups) {
        this.groups = groups;
    }

    /** The groups of this bundle's list. */
    public static Synonyms standard(Folding folding) {
        return of(folding, Resource.lines("synonyms.txt"));
    }

    /** Groups, one a line, words parted by blanks. */
    static Synonyms of(Folding folding, List<String> lines) {
        return new Synonyms(lines.stream()
                .map(line -> Arrays.stream(line.strip().split("\\s+"))
                        .map(word -> Units.of(folding, word))
                        .toList())
                .toList());
    }

    /** The phrase itself, then those that mean the same; at most twelve. */
    public List<Phrase> alternatives(Phrase phrase) {
        List<Phrase> found = new ArrayList<>(List.of(phrase));
        for (List<List<Unit>> group : groups) {
            group.stream()
                    .filter(word -> place(phrase, word) >= 0)
                    .findFirst()
                    .ifPresent(word -> addOthers(found, group, word));
        }
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private static void addOthers(List<Phrase> found, List<List<Unit>> group, List<Unit> word) {
        for (Phrase known : List.copyOf(found)) {
            int place = place(known, word);
            for (List<Unit> other : group) {
                if (place >= 0 && !other.equals(word)) {
                    found.add(replaced(known, place, word.size(), other));
                }
            }
        }
    }

    private static int place(Phrase phrase, List<Unit> word) {
        Phrase wanted = new Phrase(word, false);
        for (int i = 0; i + word.size() <= phrase.units().size(); i++) {
            if (wanted.standsAt(phrase.units(), i)) {
                return i;
            }
        }
        return -1;
    }

    private static Phrase replaced(Phrase phrase, int place, int length, List<Unit> other) {
        List<Unit> units = new ArrayList<>(phrase.units().subList(0, place));
        int position = phrase.units().get(place).position();
        other.forEach(unit -> units.add(at(unit, position + unit.position())));
        int shift = other.size() - length;
        phrase.units().stream()
                .skip(place + (long) length)
                .forEach(unit -> units.add(at(unit, unit.position() + shift)));
        return new Phrase(units, phrase.prefix());
    }

    private static Unit at(Unit unit, int position) {
        return new Unit(unit.term(), unit.hanzi(), position, unit.start(), unit.end());
    }
}
