package kesi.search.lucene.query;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.search.api.Results.Count;
import kesi.search.lucene.index.Names;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** Counts the values of fields over all records that match. */
final class Counting {

    private static final int MOST_VALUES = 1_000;

    private Counting() {}

    static Map<String, List<Count>> of(IndexSearcher searcher, Query query, List<String> fields) throws IOException {
        Map<String, List<Count>> counts = new LinkedHashMap<>();
        if (!fields.isEmpty()) {
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (String field : fields) {
                counts.put(field, ordered(count(searcher, weight, field)));
            }
        }
        return counts;
    }

    private static Map<String, Long> count(IndexSearcher searcher, Weight weight, String field) throws IOException {
        Map<String, Long> total = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Names.counted(field));
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null || values.getValueCount() == 0) {
                continue;
            }
            long[] byOrdinal = count(scorer.iterator(), leaf.reader().getLiveDocs(), values);
            for (int i = 0; i < byOrdinal.length; i++) {
                if (byOrdinal[i] > 0) {
                    total.merge(values.lookupOrd(i).utf8ToString(), byOrdinal[i], Long::sum);
                }
            }
        }
        return total;
    }

    private static long[] count(DocIdSetIterator matches, Bits live, SortedSetDocValues values) throws IOException {
        long[] counts = new long[Math.toIntExact(values.getValueCount())];
        for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
            if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[Math.toIntExact(values.nextOrd())]++;
                }
            }
        }
        return counts;
    }

    private static List<Count> ordered(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Count::records).reversed().thenComparing(Count::value))
                .limit(MOST_VALUES)
                .toList();
    }
}
