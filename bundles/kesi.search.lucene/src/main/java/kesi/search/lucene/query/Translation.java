package kesi.search.lucene.query;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kesi.search.lucene.index.Names;
import kesi.search.lucene.text.Phrase;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes one Lucene query of a question. */
final class Translation {

    private static final float TITLE_BOOST = 2f;

    private final Vocabulary vocabulary;
    private final IndexReader reader;

    Translation(Vocabulary vocabulary, IndexReader reader) {
        this.vocabulary = vocabulary;
        this.reader = reader;
    }

    /** Whether records in the index have a field of this name. */
    static boolean known(IndexReader reader, String field) {
        FieldInfos infos = FieldInfos.getMergedFieldInfos(reader);
        return field.equals(Names.TYPE)
                || infos.fieldInfo(Names.words(field)) != null
                || infos.fieldInfo(Names.keyword(field)) != null;
    }

    /** The query for a question whose text was read into these clauses. */
    Query of(kesi.search.api.Query question, List<Clause> clauses) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int asked = 0;
        for (Clause clause : clauses) {
            Query query = clause(clause);
            if (!(query instanceof MatchNoDocsQuery) || clause.field().isPresent()) {
                all.add(query, clause.excluded() ? Occur.MUST_NOT : Occur.MUST);
                asked++;
            }
        }
        if (asked == 0 && !clauses.isEmpty()) {
            return new MatchNoDocsQuery("nothing but marks");
        }
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        bounds(question, all);
        return all.build();
    }

    private Query clause(Clause clause) throws IOException {
        List<Phrase> phrases = vocabulary.phrases(clause);
        if (clause.field().isPresent()) {
            return fielded(clause.field().get(), clause.text(), phrases);
        }
        return phrases.isEmpty() ? new MatchNoDocsQuery("nothing but marks") : anywhere(phrases);
    }

    private Query anywhere(List<Phrase> phrases) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(any(Names.ALL, phrases), Occur.MUST);
        query.add(new BoostQuery(any(Names.TITLE, phrases), TITLE_BOOST), Occur.SHOULD);
        return query.build();
    }

    private Query any(String field, List<Phrase> phrases) throws IOException {
        if (phrases.size() == 1) {
            return Phrases.in(field, phrases.get(0), reader);
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Phrase phrase : phrases) {
            query.add(Phrases.in(field, phrase, reader), Occur.SHOULD);
        }
        return query.build();
    }

    private Query fielded(String field, String value, List<Phrase> phrases) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        String folded = vocabulary.folding().word(value);
        if (field.equals(Names.TYPE)) {
            query.add(new PrefixQuery(new Term(Names.TYPE, folded)), Occur.SHOULD);
        } else if (!folded.isEmpty()) {
            query.add(new PrefixQuery(new Term(Names.keyword(field), folded)), Occur.SHOULD);
        }
        if (!phrases.isEmpty()) {
            query.add(Phrases.within(field, phrases), Occur.SHOULD);
        }
        return query.build();
    }

    private void bounds(kesi.search.api.Query question, BooleanQuery.Builder all) {
        if (!question.types().isEmpty()) {
            all.add(anyTerm(Names.TYPE, question.types()), Occur.FILTER);
        }
        for (Map.Entry<String, List<String>> filter : question.filters().entrySet()) {
            List<String> values =
                    filter.getValue().stream().map(vocabulary.folding()::word).toList();
            all.add(anyTerm(Names.keyword(filter.getKey()), values), Occur.FILTER);
        }
        if (question.from().isPresent() || question.to().isPresent()) {
            long from = question.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
            long to = question.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            all.add(days(from, to), Occur.FILTER);
        }
    }

    private static Query days(long from, long to) {
        return from > to
                ? new MatchNoDocsQuery("the first day is after the last")
                : LongRange.newIntersectsQuery(Names.DAYS, new long[] {from}, new long[] {to});
    }

    private static Query anyTerm(String field, List<String> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
        return any.build();
    }
}
