package kesi.search.lucene.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.search.api.SearchIndex;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The index as IT sees it. Safe for use by any thread. */
@Component
public final class LuceneSearchIndex implements SearchIndex {

    private static final int PAGE = 1_000;
    private static final int MOST_FAULTS = 100;

    private final Keeper keeper;
    private final Records records;

    /** Shows the index that the keeper keeps, compared with the store. */
    @Activate
    public LuceneSearchIndex(@Reference Keeper keeper, @Reference Records records) {
        this.keeper = keeper;
        this.records = records;
    }

    @Override
    public long reached() {
        return keeper.reached();
    }

    @Override
    public long rebuild(Task task) {
        keeper.rebuild(task);
        return keeper.read(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public List<Message> verify(Task task) {
        keeper.catchUp();
        List<Message> faults = new ArrayList<>();
        keeper.read(searcher -> {
            sound(searcher, faults);
            Set<String> types = new TreeSet<>(records.types());
            types.addAll(indexed(searcher));
            for (String type : types) {
                task.checkCancelled();
                compare(type, searcher, faults);
            }
            return true;
        });
        return faults;
    }

    private static void sound(IndexSearcher searcher, List<Message> faults) {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            try {
                leaf.reader().checkIntegrity();
            } catch (IOException e) {
                add(faults, "fault.damaged", String.valueOf(e.getMessage()));
            }
        }
    }

    private static Set<String> indexed(IndexSearcher searcher) throws IOException {
        Set<String> types = new TreeSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            var terms = leaf.reader().terms(Names.TYPE);
            var walk = terms == null ? org.apache.lucene.index.TermsEnum.EMPTY : terms.iterator();
            for (var term = walk.next(); term != null; term = walk.next()) {
                types.add(term.utf8ToString());
            }
        }
        return types;
    }

    private void compare(String type, IndexSearcher searcher, List<Message> faults) throws IOException {
        long kept = records.count(type);
        long found = searcher.count(new TermQuery(new Term(Names.TYPE, type)));
        if (kept != found) {
            add(faults, "fault.count", type, kept, found);
        }
        List<Document> page = records.list(type, "", PAGE);
        while (!page.isEmpty()) {
            for (Document document : page) {
                compare(document, searcher, faults);
            }
            page = records.list(type, page.get(page.size() - 1).ref().id(), PAGE);
        }
    }

    private static void compare(Document document, IndexSearcher searcher, List<Message> faults) throws IOException {
        OptionalLong indexed = version(searcher, document.ref());
        if (indexed.isEmpty()) {
            add(faults, "fault.missing", document.ref());
        } else if (indexed.getAsLong() != document.version()) {
            add(faults, "fault.version", document.ref(), document.version(), indexed.getAsLong());
        }
    }

    private static OptionalLong version(IndexSearcher searcher, Ref ref) throws IOException {
        TopDocs found = searcher.search(new TermQuery(Documents.key(ref)), 1);
        if (found.scoreDocs.length == 0) {
            return OptionalLong.empty();
        }
        int doc = found.scoreDocs[0].doc;
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues versions = DocValues.getNumeric(leaf.reader(), Names.VERSION);
        return versions.advanceExact(doc - leaf.docBase) ? OptionalLong.of(versions.longValue()) : OptionalLong.empty();
    }

    private static void add(List<Message> faults, String key, Object... arguments) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(Message.of(LuceneSearchIndex.class, key, arguments));
        }
    }
}
