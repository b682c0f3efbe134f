package kesi.search.lucene.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kesi.search.api.Results.Mark;

/** Finds phrases in a raw text and tells where, in order and not overlapping. */
public final class Marks {

    private Marks() {}

    /** Where any of the phrases stands. */
    public static List<Mark> of(Folding folding, String raw, List<Phrase> phrases) {
        List<Unit> text = Units.of(folding, raw);
        List<Mark> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            for (Phrase phrase : phrases) {
                if (phrase.standsAt(text, i)) {
                    Unit last = text.get(i + phrase.units().size() - 1);
                    found.add(new Mark(text.get(i).start(), last.end()));
                }
            }
        }
        return merged(found);
    }

    private static List<Mark> merged(List<Mark> found) {
        found.sort(Comparator.comparingInt(Mark::start));
        List<Mark> merged = new ArrayList<>();
        for (Mark mark : found) {
            int last = merged.size() - 1;
            if (last >= 0 && mark.start() < merged.get(last).end()) {
                Mark before = merged.get(last);
                merged.set(last, new Mark(before.start(), Math.max(before.end(), mark.end())));
            } else {
                merged.add(mark);
            }
        }
        return merged;
    }
}
