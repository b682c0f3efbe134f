package kesi.search.lucene.query;

import java.util.List;
import kesi.search.api.Results.Mark;
import kesi.search.lucene.text.Folding;
import kesi.search.lucene.text.Marks;
import kesi.search.lucene.text.Phrase;

/** Picks the passage of a record that shows best why it was found. */
final class Passages {

    private static final int LENGTH = 120;
    private static final int BEFORE = 30;
    /** A value longer than this is only looked at up to here. */
    private static final int LOOKED_AT = 100_000;

    private Passages() {}

    /**
     * A stretch of raw text with marks.
     *
     * @param text the stretch
     * @param marks where the words stand in it
     */
    record Passage(String text, List<Mark> marks) {}

    /** The passage around the first match in the text that has most of them; the first text's start when none has. */
    static Passage of(Folding folding, List<String> texts, List<Phrase> phrases) {
        String best = texts.isEmpty() ? "" : texts.get(0);
        List<Mark> marks = List.of();
        for (String text : texts) {
            String start = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
            List<Mark> found = Marks.of(folding, start, phrases);
            if (found.size() > marks.size()) {
                best = start;
                marks = found;
            }
        }
        return cut(best, marks);
    }

    private static Passage cut(String text, List<Mark> marks) {
        int first = marks.isEmpty() ? 0 : marks.get(0).start();
        int start = between(text, Math.max(0, Math.min(first - BEFORE, text.length() - LENGTH)));
        int end = between(text, Math.min(text.length(), start + LENGTH));
        List<Mark> inside = marks.stream()
                .filter(mark -> mark.start() >= start && mark.end() <= end)
                .map(mark -> new Mark(mark.start() - start, mark.end() - start))
                .toList();
        return new Passage(text.substring(start, end), inside);
    }

    /** The place itself, or the one before when it would split a character. */
    private static int between(String text, int place) {
        boolean splits = place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place));
        return splits ? place - 1 : place;
    }
}
