package kesi.search.lucene.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.record.api.Entry;
import kesi.record.api.spi.RecordType;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One index folder, open for writing and reading. It is written by one thread; any thread may read. Files are mapped:
 * an interrupted reader of a channel would close it for all.
 */
final class LiveIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);
    private static final int CHUNK = 1_000;
    private static final int BULK = 20_000;
    private static final double BUFFER_MB = 48;

    private final Sources sources;
    private final Documents documents;
    private final MMapDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private State state;
    private long typesSeen = -1;
    private volatile Shown shown;
    private int uncommitted;

    /** Opens a folder, or begins a new index in it, also when it holds one that does not follow this journal. */
    LiveIndex(Path folder, Sources sources) throws IOException {
        this.sources = sources;
        this.documents = sources.documents();
        this.directory = new MMapDirectory(folder);
        // No analyzer: every text comes as a stream of units.
        IndexWriterConfig config = new IndexWriterConfig(null).setRAMBufferSizeMB(BUFFER_MB);
        this.writer = opened(directory, config);
        this.searchers = new SearcherManager(writer, null);
        this.state = State.of(liveData(), sources.journal().epoch());
        this.shown = new Shown(state, -1);
        startAfreshIfNeeded();
    }

    /** What readers see: where the index stood, and which types were here, when it was last shown to them. */
    private record Shown(State state, long types) {}

    private static IndexWriter opened(MMapDirectory directory, IndexWriterConfig config) throws IOException {
        try {
            return new IndexWriter(directory, config);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private Iterable<Map.Entry<String, String>> liveData() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        return data == null ? List.of() : data;
    }

    private void startAfreshIfNeeded() throws IOException {
        String epoch = sources.journal().epoch();
        if (!state.follows(epoch, sources.journal().last())) {
            LOG.info("The index is built anew: it does not follow the journal as it is now");
            writer.deleteAll();
            state = State.fresh(epoch);
            typesSeen = -1;
            uncommitted++;
        }
    }

    long reached() {
        return shown.state().reached();
    }

    /** Whether readers see all that has happened. */
    boolean current() {
        Shown now = shown;
        long last = sources.journal().last();
        return now.types() == sources.types().changes()
                && now.state().reached() == last
                && now.state().follows(sources.journal().epoch(), last);
    }

    /** Whether the index can still be written; a full disk, for example, ends that. */
    boolean writable() {
        return writer.isOpen();
    }

    /**
     * Brings the index to where types and journal are now, and shows it to readers.
     *
     * @param step told the number reached after each chunk; may throw to stop
     */
    void sync(LongConsumer step) throws IOException {
        startAfreshIfNeeded();
        followTypes();
        List<Entry> entries = sources.journal().read(state.reached(), CHUNK);
        while (!entries.isEmpty()) {
            apply(entries);
            step.accept(state.reached());
            if (uncommitted >= BULK) {
                commit();
            }
            entries = sources.journal().read(state.reached(), CHUNK);
        }
        searchers.maybeRefreshBlocking();
        shown = new Shown(state, typesSeen);
        if (uncommitted >= CHUNK) {
            commit();
        }
    }

    private void followTypes() throws IOException {
        long seen = sources.types().changes();
        if (seen == typesSeen) {
            return;
        }
        searchers.maybeRefreshBlocking();
        for (RecordType<?> type : sources.types().all()) {
            String fingerprint = Types.fingerprint(type);
            boolean same =
                    state.fingerprint(type.name()).filter(fingerprint::equals).isPresent();
            if (!same || count(new Term(Names.STUB, type.name())) > 0) {
                indexAnew(type.name());
                state = state.with(type.name(), fingerprint);
            }
        }
        typesSeen = seen;
    }

    private void indexAnew(String type) throws IOException {
        if (count(new Term(Names.TYPE, type)) == 0) {
            return;
        }
        List<Document> page = sources.records().list(type, "", CHUNK);
        while (!page.isEmpty()) {
            for (Document document : page) {
                put(Change.of(document));
            }
            page = sources.records().list(type, page.get(page.size() - 1).ref().id(), CHUNK);
        }
    }

    private int count(Term term) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.count(new TermQuery(term));
        } finally {
            searchers.release(searcher);
        }
    }

    private void apply(List<Entry> entries) throws IOException {
        Map<Ref, Entry> last = new LinkedHashMap<>();
        entries.forEach(entry -> last.put(entry.ref(), entry));
        for (Entry entry : last.values()) {
            if (entry.content().isPresent()) {
                put(new Change(
                        entry.ref(),
                        entry.version(),
                        entry.schema(),
                        entry.title(),
                        entry.content().get(),
                        entry.sequence()));
            } else {
                writer.deleteDocuments(Documents.key(entry.ref()));
            }
        }
        state = state.at(entries.get(entries.size() - 1).sequence());
        uncommitted += entries.size();
    }

    private void put(Change change) throws IOException {
        writer.updateDocument(Documents.key(change.ref()), documents.of(change));
        uncommitted++;
    }

    /** Makes durable what was written, together with the place reached. */
    void commit() throws IOException {
        if (uncommitted > 0) {
            writer.setLiveCommitData(state.data().entrySet());
            writer.commit();
            uncommitted = 0;
        }
    }

    SearcherManager searchers() {
        return searchers;
    }

    /** Commits and closes. Searches under way end with what they have. */
    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                searchers) {
            if (writer.isOpen()) {
                commit();
            }
        }
    }

    /** Closes without a commit, as a crash would. */
    void abandon() throws IOException {
        try (directory;
                searchers) {
            writer.rollback();
        }
    }
}
