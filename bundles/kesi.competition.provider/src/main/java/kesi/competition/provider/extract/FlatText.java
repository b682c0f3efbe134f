package kesi.competition.provider.extract;

import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;

/** A paragraph without the line breaks that cut it, and where each of its characters stands in the raw paragraph. */
final class FlatText {

    private final Ref item;
    private final int paragraph;
    private final String text;
    private final int[] places;

    FlatText(Ref item, int paragraph, String raw) {
        StringBuilder flat = new StringBuilder(raw.length());
        int[] found = new int[raw.length()];
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) != '\n' && raw.charAt(i) != '\r') {
                found[flat.length()] = i;
                flat.append(raw.charAt(i));
            }
        }
        this.item = item;
        this.paragraph = paragraph;
        this.text = flat.toString();
        this.places = found;
    }

    /** The record that holds the paragraph. */
    Ref item() {
        return item;
    }

    String text() {
        return text;
    }

    /** The passage of characters {@code start} to before {@code end}. */
    Evidence evidence(int start, int end) {
        int last = end > start ? places[end - 1] + 1 : places[Math.min(start, places.length - 1)];
        return new Evidence.Passage(item, paragraph, places[start], Math.max(last, places[start]));
    }
}
