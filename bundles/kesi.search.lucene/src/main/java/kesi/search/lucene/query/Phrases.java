package kesi.search.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.search.lucene.index.Names;
import kesi.search.lucene.text.Phrase;
import kesi.search.lucene.text.Phrase.Part;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Makes Lucene queries of phrases. */
final class Phrases {

    /** A prefix inside a phrase stands for at most so many words. */
    static final int MOST_ENDINGS = 256;

    private Phrases() {}

    /** The phrase in a field of units. */
    static Query in(String field, Phrase phrase, IndexReader reader) throws IOException {
        List<Part> parts = phrase.parts();
        Part last = parts.get(parts.size() - 1);
        if (parts.size() == 1) {
            Term term = new Term(field, last.term());
            return last.prefix() ? new PrefixQuery(term) : new TermQuery(term);
        }
        return last.prefix() ? openEnded(field, parts, reader) : closed(field, parts);
    }

    private static Query closed(String field, List<Part> parts) {
        PhraseQuery.Builder builder = new PhraseQuery.Builder();
        parts.forEach(part -> builder.add(new Term(field, part.term()), part.position()));
        return builder.build();
    }

    private static Query openEnded(String field, List<Part> parts, IndexReader reader) throws IOException {
        MultiPhraseQuery.Builder builder = new MultiPhraseQuery.Builder();
        for (Part part : parts) {
            Term[] terms =
                    part.prefix() ? endings(field, part.term(), reader) : new Term[] {new Term(field, part.term())};
            builder.add(terms, part.position());
        }
        return builder.build();
    }

    private static Term[] endings(String field, String prefix, IndexReader reader) throws IOException {
        List<Term> found = new ArrayList<>(List.of(new Term(field, prefix)));
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms != null) {
            TermsEnum walk = terms.iterator();
            TermsEnum.SeekStatus status = walk.seekCeil(new BytesRef(prefix));
            BytesRef here = status == TermsEnum.SeekStatus.END ? null : walk.term();
            while (here != null && here.utf8ToString().startsWith(prefix)) {
                found.add(new Term(field, here.utf8ToString()));
                refuseTooMany(found.size(), prefix);
                here = walk.next();
            }
        }
        return found.toArray(Term[]::new);
    }

    private static void refuseTooMany(int size, String prefix) {
        if (size > MOST_ENDINGS) {
            throw Problem.failed("E-QUERY", Message.of(Phrases.class, "problem.query.prefix", prefix, MOST_ENDINGS));
        }
    }

    /** The phrase within one value of a record's text field. */
    static Query within(String field, List<Phrase> alternatives) {
        IntervalsSource wanted = Intervals.or(
                alternatives.stream().map(phrase -> interval(phrase.parts())).toArray(IntervalsSource[]::new));
        IntervalsSource value =
                Intervals.ordered(Intervals.term(Names.opening(field)), Intervals.term(Names.closing(field)));
        return new IntervalQuery(Names.ALL, Intervals.containedBy(wanted, value));
    }

    private static IntervalsSource interval(List<Part> parts) {
        List<IntervalsSource> sources = new ArrayList<>();
        int expected = 0;
        for (Part part : parts) {
            IntervalsSource term = part.prefix()
                    ? Intervals.prefix(new BytesRef(part.term()), MOST_ENDINGS)
                    : Intervals.term(part.term());
            int free = part.position() - expected;
            sources.add(free > 0 ? Intervals.extend(term, free, 0) : term);
            expected = part.position() + 1;
        }
        return Intervals.phrase(sources.toArray(IntervalsSource[]::new));
    }
}
