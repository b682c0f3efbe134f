package kesi.search.lucene.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Units that are looked for side by side. Immutable.
 *
 * @param units the units, at least one; their positions count from the first
 * @param prefix whether the last unit may be the beginning of a longer word of letters or digits
 */
public record Phrase(List<Unit> units, boolean prefix) {

    public Phrase {
        int first = units.get(0).position();
        units = units.stream().map(unit -> moved(unit, first)).toList();
    }

    private static Unit moved(Unit unit, int first) {
        return first == 0
                ? unit
                : new Unit(unit.term(), unit.hanzi(), unit.position() - first, unit.start(), unit.end());
    }

    /**
     * A term of the index and where it stands.
     *
     * @param term one unit, or two hanzi side by side
     * @param position counted from the phrase's first unit
     * @param prefix whether it is the beginning of a term
     */
    public record Part(String term, int position, boolean prefix) {}

    /** The fewest terms that together cover every unit in its place: pairs of hanzi where there are pairs. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < units.size()) {
            boolean last = at == units.size() - 1;
            if (paired(units, at)) {
                parts.add(new Part(pair(units, at), units.get(at).position(), false));
                at += paired(units, at + 1) && !paired(units, at + 2) ? 1 : 2;
            } else {
                Unit unit = units.get(at);
                parts.add(new Part(unit.term(), unit.position(), prefix && last && !unit.hanzi()));
                at++;
            }
        }
        return parts;
    }

    /** Whether a unit and the next are hanzi side by side, so that the index has them as one term. */
    public static boolean paired(List<Unit> units, int at) {
        return at + 1 < units.size()
                && units.get(at).hanzi()
                && units.get(at + 1).hanzi()
                && units.get(at + 1).position() == units.get(at).position() + 1;
    }

    /** The term of two hanzi side by side. */
    public static String pair(List<Unit> units, int at) {
        return units.get(at).term() + units.get(at + 1).term();
    }

    /** Whether the phrase stands in a text at the unit with this index. */
    public boolean standsAt(List<Unit> text, int index) {
        if (index + units.size() > text.size()) {
            return false;
        }
        int shift = text.get(index).position();
        for (int i = 0; i < units.size(); i++) {
            Unit here = text.get(index + i);
            if (here.position() - shift != units.get(i).position() || !fits(i, here.term())) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(int i, String term) {
        Unit unit = units.get(i);
        boolean open = prefix && i == units.size() - 1 && !unit.hanzi();
        return open ? term.startsWith(unit.term()) : term.equals(unit.term());
    }
}
