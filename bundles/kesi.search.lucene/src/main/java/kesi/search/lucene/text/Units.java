package kesi.search.lucene.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into units. Hanzi stand alone; runs of letters and of digits stay whole, so that 3 is not found in 33.
 * Not for use by several threads at once; made for one text and thrown away.
 */
public final class Units {

    private static final int THOUSANDS = 3;
    /** Longer runs are cut: the index takes no longer terms. */
    private static final int LONGEST = 250;

    private final Folding folding;
    private final String raw;
    private final List<Unit> units = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private Glyph kind = Glyph.CLEAR;
    private int wordStart;
    private int wordEnd;
    private int position;
    private boolean parted = true;
    private boolean grouped;

    private Units(Folding folding, String raw) {
        this.folding = folding;
        this.raw = raw;
    }

    /** The units of a raw text, in order. */
    public static List<Unit> of(Folding folding, String raw) {
        return new Units(folding, raw).cut();
    }

    private List<Unit> cut() {
        int at = 0;
        while (at < raw.length()) {
            int character = raw.codePointAt(at);
            int end = at + Character.charCount(character);
            if (!insideNumber(character, at)) {
                takeFolded(character, at, end);
            }
            at = end;
        }
        endWord();
        return units;
    }

    private void takeFolded(int character, int start, int end) {
        int one = folding.single(character);
        if (one != Folding.NOT_SINGLE) {
            take(one, start, end);
            return;
        }
        for (int plain : folding.fold(character)) {
            take(plain, start, end);
        }
    }

    private void take(int character, int start, int end) {
        Glyph glyph = Glyph.of(character);
        switch (glyph) {
            case HANZI -> {
                endWord();
                add(Character.toString(character), true, start, end);
            }
            case LETTER, DIGIT -> lengthen(glyph, character, start, end);
            case CLEAR -> endWord();
            case BREAK -> {
                endWord();
                part();
            }
        }
    }

    private void lengthen(Glyph glyph, int character, int start, int end) {
        if (glyph != kind || word.length() >= LONGEST) {
            endWord();
        }
        if (word.isEmpty()) {
            wordStart = start;
        }
        kind = glyph;
        word.appendCodePoint(character);
        wordEnd = end;
    }

    private void endWord() {
        if (!word.isEmpty()) {
            add(word.toString(), false, wordStart, wordEnd);
            word.setLength(0);
        }
        kind = Glyph.CLEAR;
        grouped = false;
    }

    private void add(String term, boolean hanzi, int start, int end) {
        units.add(new Unit(term, hanzi, position++, start, end));
        parted = false;
    }

    private void part() {
        if (!parted) {
            position++;
            parted = true;
        }
    }

    /** A decimal point stays in its number, a thousands comma is left out of it: 12,500.5 is one number. */
    private boolean insideNumber(int character, int at) {
        if (kind != Glyph.DIGIT || !digitAt(at + 1)) {
            return false;
        }
        if (character == '.' || character == '．') {
            word.append('.');
            return true;
        }
        boolean comma = character == ',' || character == '，';
        if (!comma || (!grouped && word.length() > THOUSANDS) || !groupOfThree(at + 1)) {
            return false;
        }
        grouped = true;
        return true;
    }

    private boolean groupOfThree(int from) {
        return digitAt(from) && digitAt(from + 1) && digitAt(from + 2) && !digitAt(from + THOUSANDS);
    }

    private boolean digitAt(int index) {
        return index < raw.length() && Character.isDigit(raw.charAt(index));
    }
}
