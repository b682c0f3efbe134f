package kesi.search.lucene.index;

import java.util.Iterator;
import java.util.List;
import kesi.search.lucene.text.Phrase;
import kesi.search.lucene.text.Unit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands terms with their positions to Lucene: every unit, and every pair of hanzi at the place of its first. */
final class UnitStream extends TokenStream {

    /**
     * A term in its place.
     *
     * @param text the term
     * @param position counted from the start of the stream
     */
    record Placed(String text, int position) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Placed> terms;
    private int position = -1;

    UnitStream(List<Placed> terms) {
        this.terms = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!terms.hasNext()) {
            return false;
        }
        clearAttributes();
        Placed next = terms.next();
        term.append(next.text());
        increment.setPositionIncrement(next.position() - position);
        position = next.position();
        return true;
    }

    /** Adds the terms of a text that begins at a place, and answers the place after it. */
    static int place(List<Unit> units, int start, List<Placed> into) {
        int next = start;
        for (int i = 0; i < units.size(); i++) {
            int here = start + units.get(i).position();
            into.add(new Placed(units.get(i).term(), here));
            if (Phrase.paired(units, i)) {
                into.add(new Placed(Phrase.pair(units, i), here));
            }
            next = here + 1;
        }
        return next;
    }
}
