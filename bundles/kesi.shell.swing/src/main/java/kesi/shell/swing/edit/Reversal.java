package kesi.shell.swing.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Committed;
import kesi.record.api.Committed.Versioned;
import kesi.record.api.Conflict;
import kesi.record.api.Entry;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.Texts;

/**
 * Walks records from one of their versions to another, by new versions. A version that a walk made counts as the one
 * it restored, so that steps on the same record can be taken back one after the other. Used by one thread at a time.
 */
final class Reversal {

    private final Map<Ref, Map<Long, Long>> restored = new HashMap<>();

    /**
     * A record's way in a batch.
     *
     * @param from its version before; 0 when it was not there
     * @param to its version after
     */
    record Way(Ref ref, long from, long to) {

        Way back() {
            return new Way(ref, to, from);
        }
    }

    /** The ways of a batch. */
    static List<Way> ways(Committed batch) {
        Map<Ref, Way> ways = new LinkedHashMap<>();
        for (Versioned one : batch.versions()) {
            ways.merge(
                    one.ref(),
                    new Way(one.ref(), one.version() - 1, one.version()),
                    (first, next) -> new Way(first.ref(), first.from(), next.to()));
        }
        return List.copyOf(ways.values());
    }

    /** The ways of two batches one after the other; empty when somebody else changed a record of both in between. */
    static Optional<List<Way>> joined(List<Way> first, List<Way> next) {
        Map<Ref, Way> ways = new LinkedHashMap<>();
        first.forEach(way -> ways.put(way.ref(), way));
        for (Way way : next) {
            Way before = ways.get(way.ref());
            if (before != null && before.to() != way.from()) {
                return Optional.empty();
            }
            ways.put(way.ref(), before == null ? way : new Way(way.ref(), before.from(), way.to()));
        }
        return Optional.of(List.copyOf(ways.values()));
    }

    /**
     * Walks all ways, or none.
     *
     * @throws Conflict when a record is not where its way begins
     */
    Committed walk(Records records, List<Way> ways, Message reason) {
        Batch batch = Batch.because(reason);
        List<Way> walked = new ArrayList<>();
        for (Way way : ways) {
            if (origin(way.ref(), way.from()) != origin(way.ref(), way.to())) {
                add(records, batch, way);
                walked.add(way);
            }
        }
        Committed committed = records.commit(batch);
        for (int i = 0; i < walked.size(); i++) {
            Way way = walked.get(i);
            long made = committed.versions().get(i).version();
            restored.computeIfAbsent(way.ref(), ref -> new HashMap<>()).put(made, origin(way.ref(), way.to()));
        }
        return committed;
    }

    private void add(Records records, Batch batch, Way way) {
        Ref ref = way.ref();
        List<Entry> history = records.history(ref);
        Optional<Entry> now = history.stream().findFirst();
        long present = now.map(Entry::version).orElse(0L);
        if (origin(ref, present) != origin(ref, way.from())) {
            throw changed(records, ref, now);
        }
        long expected = now.flatMap(Entry::content).isPresent() ? present : 0;
        Optional<Map<String, Object>> content = content(records, history, origin(ref, way.to()));
        content.ifPresentOrElse(tree -> batch.put(ref, expected, tree), () -> batch.delete(ref, expected));
    }

    private static Optional<Map<String, Object>> content(Records records, List<Entry> history, long version) {
        Optional<Entry> wanted =
                history.stream().filter(entry -> entry.version() == version).findFirst();
        return wanted.flatMap(entry -> entry.content().map(tree -> lifted(records, entry, tree)));
    }

    private static Map<String, Object> lifted(Records records, Entry entry, Map<String, Object> tree) {
        return records.known().stream()
                .filter(type -> type.name().equals(entry.ref().type()) && type.schema() > entry.schema())
                .findFirst()
                .map((RecordType<?> type) -> type.upgrade(entry.schema(), tree))
                .orElse(tree);
    }

    private static Conflict changed(Records records, Ref ref, Optional<Entry> now) {
        String title = now.map(Entry::title).filter(text -> !text.isBlank()).orElse(ref.toString());
        Object why = now.<Object>map(Entry::reason).orElse("");
        return new Conflict(
                ref,
                records.find(ref),
                Texts.of("undo.changed", title, now.map(Entry::by).orElse(""), why));
    }

    private long origin(Ref ref, long version) {
        return restored.getOrDefault(ref, Map.of()).getOrDefault(version, version);
    }
}
