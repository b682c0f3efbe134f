package kesi.search.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.search.api.Query;
import kesi.search.api.Results;
import kesi.search.api.Results.Hit;
import kesi.search.api.Results.Mark;
import kesi.search.api.Search;
import kesi.search.lucene.index.Keeper;
import kesi.search.lucene.index.Names;
import kesi.search.lucene.index.Types;
import kesi.search.lucene.query.Passages.Passage;
import kesi.search.lucene.text.Marks;
import kesi.search.lucene.text.Phrase;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers questions from the index. Safe for use by any thread. */
@Component
public final class LuceneSearch implements Search {

    /** Every hanzi pair of a question counts as a clause; the question's own bounds keep them few. */
    private static final int MOST_TERMS = 100_000;

    private final Keeper keeper;
    private final Types types;
    private final Vocabulary vocabulary = Vocabulary.standard();

    /** Answers from the index that the keeper keeps. */
    @Activate
    public LuceneSearch(@Reference Keeper keeper, @Reference Types types) {
        this.keeper = keeper;
        this.types = types;
        IndexSearcher.setMaxClauseCount(MOST_TERMS);
    }

    @Override
    public Results search(Query question) {
        long began = System.nanoTime();
        keeper.catchUp();
        try {
            return keeper.read(searcher -> answer(question, searcher, began));
        } catch (IndexSearcher.TooManyClauses e) {
            throw new Problem(Kind.FAILED, "E-QUERY", Message.of(LuceneSearch.class, "problem.query.broad"), e);
        }
    }

    private Results answer(Query question, IndexSearcher searcher, long began) throws IOException {
        List<Clause> clauses = Syntax.read(question.text(), name -> Translation.known(searcher.getIndexReader(), name));
        var query = new Translation(vocabulary, searcher.getIndexReader()).of(question, clauses);
        TopFieldDocs found = top(question, searcher, query);
        List<Phrase> phrases = phrases(clauses);
        List<Hit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (int i = question.offset(); i < found.scoreDocs.length; i++) {
            hits.add(hit(stored.document(found.scoreDocs[i].doc), score(found.scoreDocs[i]), phrases));
        }
        var facets = Counting.of(searcher, query, question.facets());
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        return new Results(found.totalHits.value, took, hits, facets);
    }

    private TopFieldDocs top(Query question, IndexSearcher searcher, org.apache.lucene.search.Query query)
            throws IOException {
        var sort = Ordering.of(question, searcher.getIndexReader(), types);
        int all = Math.max(1, searcher.getIndexReader().maxDoc());
        int wanted = (int) Math.min(all, Math.max(1L, (long) question.offset() + question.limit()));
        TopFieldDocs found =
                searcher.search(query, new TopFieldCollectorManager(sort, wanted, null, Integer.MAX_VALUE));
        ScoreDoc[] window = Arrays.copyOf(
                found.scoreDocs, (int) Math.min(found.scoreDocs.length, (long) question.offset() + question.limit()));
        return new TopFieldDocs(found.totalHits, window, found.fields);
    }

    private static double score(ScoreDoc doc) {
        boolean scored =
                doc instanceof FieldDoc fields && fields.fields.length > 0 && fields.fields[0] instanceof Float;
        return scored ? (Float) ((FieldDoc) doc).fields[0] : 0;
    }

    private Hit hit(Document document, double score, List<Phrase> phrases) {
        List<String> texts = List.of(document.getValues(Names.RAW_TEXT));
        Passage passage = Passages.of(vocabulary.folding(), texts, phrases);
        Ref ref = Ref.parse(document.get(Names.KEY));
        return new Hit(ref, document.get(Names.RAW_TITLE), passage.text(), passage.marks(), score);
    }

    private List<Phrase> phrases(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> !clause.excluded())
                .flatMap(clause -> vocabulary.phrases(clause).stream())
                .toList();
    }

    @Override
    public List<Mark> marks(String query, String text) {
        List<Clause> clauses =
                keeper.read(searcher -> Syntax.read(query, name -> Translation.known(searcher.getIndexReader(), name)));
        return Marks.of(vocabulary.folding(), text, phrases(clauses));
    }
}
