package kesi.core.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Arrow;
import kesi.record.api.Batch;
import kesi.record.api.Committed;
import kesi.record.api.Conflict;
import kesi.record.api.Document;
import kesi.record.api.Entry;
import kesi.record.api.Records;
import kesi.record.api.Shelf;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;

/**
 * A store in memory that does what the Javadoc of {@link Records} promises: all or nothing, optimistic versions,
 * keys,
 * checks, links, history, undo. Types may come and go as bundles do. Safe for use by any thread.
 */
public final class MemoryRecords implements Records {

    private final Json json = TestJson.create();
    private final Map<String, RecordType<?>> types = new TreeMap<>();
    private final MemoryJournal journal = new MemoryJournal(json);
    private final MemoryBlobs blobs = new MemoryBlobs();
    private final Map<UUID, Committed> done = new HashMap<>();
    private Map<Ref, Kept> current = new TreeMap<>();

    /** An empty store that knows these types. */
    public MemoryRecords(RecordType<?>... types) {
        Arrays.stream(types).forEach(this::arrive);
    }

    /** A type's bundle arrives. */
    public synchronized void arrive(RecordType<?> type) {
        types.put(type.name(), type);
    }

    /** A type's bundle leaves; its records stay. */
    public synchronized void leave(String type) {
        types.remove(type);
    }

    /** The journal of this store. */
    public MemoryJournal journal() {
        return journal;
    }

    /** The blobs of this store. */
    public MemoryBlobs blobs() {
        return blobs;
    }

    @Override
    public synchronized Optional<Document> find(Ref ref) {
        return Optional.ofNullable(current.get(ref)).map(Kept::document);
    }

    @Override
    public synchronized Optional<Document> findById(String id) {
        return documents().filter(d -> d.ref().id().equals(id)).findFirst();
    }

    @Override
    public synchronized Optional<Document> lookUp(String type, Key key) {
        return current.values().stream()
                .filter(kept -> kept.document().ref().type().equals(type))
                .filter(kept -> kept.has(key))
                .map(Kept::document)
                .min(Comparator.comparing(d -> d.ref().id()));
    }

    @Override
    public synchronized List<Document> list(String type, String after, int limit) {
        return documents()
                .filter(d -> d.ref().type().equals(type) && d.ref().id().compareTo(after) > 0)
                .sorted(Comparator.comparing(d -> d.ref().id()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<String> ids(String type, String after, int limit) {
        return list(type, after, limit).stream().map(d -> d.ref().id()).toList();
    }

    @Override
    public synchronized List<Document> findAll(String type, List<String> ids) {
        return ids.stream()
                .distinct()
                .sorted()
                .flatMap(id -> find(new Ref(type, id)).stream())
                .toList();
    }

    @Override
    public synchronized long count(String type) {
        return documents().filter(d -> d.ref().type().equals(type)).count();
    }

    @Override
    public synchronized List<String> types() {
        return documents().map(d -> d.ref().type()).distinct().sorted().toList();
    }

    @Override
    public Committed commit(Batch batch) {
        Committed committed = commitLocked(batch);
        journal.tellFollowers(committed);
        return committed;
    }

    private synchronized Committed commitLocked(Batch batch) {
        Committed before = done.get(batch.id());
        if (before != null) {
            return before;
        }
        MemoryCommit commit = new MemoryCommit(json, types, journal, new TreeMap<>(current));
        Committed committed = commit.commit(batch);
        current = commit.current();
        done.put(batch.id(), committed);
        return committed;
    }

    @Override
    public synchronized List<Entry> history(Ref ref) {
        List<Entry> entries = new ArrayList<>(MemoryCommit.entriesOf(journal, ref));
        java.util.Collections.reverse(entries);
        return List.copyOf(entries);
    }

    @Override
    public Committed undo(long sequence, Message reason) {
        return commit(undoing(sequence, reason));
    }

    private synchronized Batch undoing(long sequence, Message reason) {
        Entry any = journal.read(sequence - 1, 1).stream()
                .findFirst()
                .orElseThrow(() -> Problem.failed(Message.literal("There is no change " + sequence)));
        Map<Ref, List<Entry>> changed = new LinkedHashMap<>();
        journal.read(0, Integer.MAX_VALUE).stream()
                .filter(entry -> entry.batch().equals(any.batch()))
                .forEach(entry -> changed.computeIfAbsent(entry.ref(), ref -> new ArrayList<>())
                        .add(entry));
        Batch batch = Batch.because(reason);
        changed.forEach((ref, entries) -> restore(batch, ref, entries));
        return batch;
    }

    private void restore(Batch batch, Ref ref, List<Entry> entries) {
        Entry last = entries.get(entries.size() - 1);
        if (MemoryCommit.lastVersion(journal, ref) != last.version()) {
            throw new Conflict(ref, find(ref), Message.literal(ref + " has changed since"));
        }
        Optional<Map<String, Object>> before = MemoryCommit.entriesOf(journal, ref).stream()
                .filter(entry -> entry.version() == entries.get(0).version() - 1)
                .findFirst()
                .flatMap(Entry::content);
        long expected = last.content().isPresent() ? last.version() : 0;
        before.ifPresentOrElse(content -> batch.put(ref, expected, content), () -> batch.delete(ref, expected));
    }

    @Override
    public synchronized List<Arrow> arrows(Ref ref) {
        Stream<Arrow> own = Stream.ofNullable(current.get(ref)).flatMap(Kept::arrows);
        Stream<Arrow> others = current.values().stream()
                .flatMap(Kept::arrows)
                .filter(arrow ->
                        arrow.link().target().equals(ref) && !arrow.from().equals(ref));
        return Stream.concat(own, others).toList();
    }

    @Override
    public synchronized List<RecordType<?>> known() {
        return List.copyOf(types.values());
    }

    @Override
    public <T extends Record> Shelf<T> shelf(RecordType<T> type) {
        return new MemoryShelf<>(this, json, type);
    }

    private Stream<Document> documents() {
        return current.values().stream().map(Kept::document);
    }
}
