package kesi.search.lucene.query;

import java.util.List;
import java.util.Optional;
import kesi.search.lucene.text.Folding;
import kesi.search.lucene.text.Phrase;
import kesi.search.lucene.text.Synonyms;
import kesi.search.lucene.text.Unit;
import kesi.search.lucene.text.Units;

/**
 * How words are compared: folding and synonyms together.
 *
 * @param folding folds characters
 * @param synonyms words that mean the same
 */
record Vocabulary(Folding folding, Synonyms synonyms) {

    static Vocabulary standard() {
        Folding folding = Folding.standard();
        return new Vocabulary(folding, Synonyms.standard(folding));
    }

    /** The phrases that a clause looks for, its own first; none when it has nothing but marks. */
    List<Phrase> phrases(Clause clause) {
        return phrase(clause).map(synonyms::alternatives).orElse(List.of());
    }

    private Optional<Phrase> phrase(Clause clause) {
        List<Unit> units = Units.of(folding, clause.text());
        return units.isEmpty() ? Optional.empty() : Optional.of(new Phrase(units, clause.prefix()));
    }
}
