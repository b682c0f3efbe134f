package kesi.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.TestJson;
import kesi.record.api.Batch;
import kesi.record.api.spi.RecordType;
import kesi.search.api.Query;
import kesi.search.api.Results;
import kesi.search.api.Results.Hit;
import kesi.search.lucene.index.Keeper;
import kesi.search.lucene.index.Shelves;
import kesi.search.lucene.index.Types;
import kesi.search.lucene.query.LuceneSearch;

/** A store in memory with a real index in a folder. */
public final class Library implements AutoCloseable {

    private static final Message WHY = Message.literal("test");

    private final MemoryRecords records;
    private final Types types = new Types();
    private final Keeper keeper;
    private final LuceneSearch search;

    /** A new store that knows articles, and its index. */
    public Library(Path folder) throws IOException {
        this(folder, new MemoryRecords(), new Articles());
    }

    /** An index of a store. */
    public Library(Path folder, MemoryRecords records, RecordType<?>... known) throws IOException {
        this.records = records;
        for (RecordType<?> type : known) {
            arrive(type);
        }
        keeper = new Keeper(folder, records.journal(), records, TestJson.create(), types);
        search = new LuceneSearch(keeper, types);
    }

    public MemoryRecords records() {
        return records;
    }

    public Keeper keeper() {
        return keeper;
    }

    public LuceneSearch search() {
        return search;
    }

    public void arrive(RecordType<?> type) {
        records.arrive(type);
        Shelves.arrive(types, type);
    }

    public void leave(RecordType<?> type) {
        records.leave(type.name());
        Shelves.leave(types, type);
    }

    /** Commits one article under an id. */
    public Ref put(String id, Article article) {
        Ref ref = new Ref("test.article", id);
        long version = records.find(ref).map(document -> document.version()).orElse(0L);
        records.commit(Batch.because(WHY).put(ref, version, tree(article)));
        return ref;
    }

    public void delete(Ref ref) {
        records.commit(
                Batch.because(WHY).delete(ref, records.find(ref).orElseThrow().version()));
    }

    @SuppressWarnings("unchecked") // a record's tree is a map
    private static java.util.Map<String, Object> tree(Article article) {
        return (java.util.Map<String, Object>)
                Objects.requireNonNull(TestJson.create().tree(article));
    }

    /** The ids of what is found, in alphabetical order. */
    public List<String> found(String text) {
        return ids(search.search(Query.of(text).window(0, 10_000))).stream()
                .sorted()
                .toList();
    }

    /** The ids of the hits, in their order. */
    public static List<String> ids(Results results) {
        return results.hits().stream().map(Hit::ref).map(Ref::id).toList();
    }

    @Override
    public void close() throws IOException {
        keeper.close();
    }
}
