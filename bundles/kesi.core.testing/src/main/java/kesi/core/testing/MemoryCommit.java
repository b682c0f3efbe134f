package kesi.core.testing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Committed;
import kesi.record.api.Conflict;
import kesi.record.api.Document;
import kesi.record.api.Entry;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;

/** One commit on a copy of what is current: the copy and the entries count only when every change went well. */
final class MemoryCommit {

    private final Json json;
    private final Map<String, RecordType<?>> types;
    private final MemoryJournal journal;
    private final Map<Ref, Kept> current;
    private final List<Entry> entries = new ArrayList<>();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    MemoryCommit(Json json, Map<String, RecordType<?>> types, MemoryJournal journal, Map<Ref, Kept> current) {
        this.json = json;
        this.types = types;
        this.journal = journal;
        this.current = current;
    }

    Map<Ref, Kept> current() {
        return current;
    }

    Committed commit(Batch batch) {
        batch.edits().forEach(edit -> apply(batch, edit));
        entries.forEach(journal::append);
        List<Committed.Versioned> versions = entries.stream()
                .map(entry -> new Committed.Versioned(entry.ref(), entry.version()))
                .toList();
        return new Committed(journal.last() - entries.size() + 1, journal.last(), versions);
    }

    static List<Entry> entriesOf(MemoryJournal journal, Ref ref) {
        return journal.read(0, Integer.MAX_VALUE).stream()
                .filter(entry -> entry.ref().equals(ref))
                .toList();
    }

    static long lastVersion(MemoryJournal journal, Ref ref) {
        return entriesOf(journal, ref).stream().mapToLong(Entry::version).max().orElse(0);
    }

    private void apply(Batch batch, Batch.Edit edit) {
        RecordType<?> type = Optional.<RecordType<?>>ofNullable(
                        types.get(edit.ref().type()))
                .orElseThrow(() -> Problem.failed(Message.literal(
                        "No bundle here knows the type " + edit.ref().type())));
        checkVersion(edit);
        if (edit instanceof Batch.Edit.Put put) {
            put(batch, put, type);
        } else {
            Kept gone = java.util.Objects.requireNonNull(current.remove(edit.ref()));
            add(batch, edit.ref(), type.schema(), gone.document().title(), Optional.empty());
        }
    }

    private void checkVersion(Batch.Edit edit) {
        Optional<Document> now = Optional.ofNullable(current.get(edit.ref())).map(Kept::document);
        boolean fits = edit.expected() == now.map(Document::version).orElse(0L);
        if (!fits || (edit instanceof Batch.Edit.Delete && now.isEmpty())) {
            throw new Conflict(edit.ref(), now, Message.literal(edit.ref() + " was changed by someone else"));
        }
    }

    private <T extends Record> void put(Batch batch, Batch.Edit.Put put, RecordType<T> type) {
        T value = json.value(type.javaType(), put.content());
        refuseErrors(put.ref(), type.check(value));
        Entry entry = add(batch, put.ref(), type.schema(), type.title(value), Optional.of(put.content()));
        Kept kept = new Kept(document(entry, put.content()), type.keys(value), type.links(value));
        kept.keys().stream().filter(Key::unique).forEach(key -> refuseTaken(put.ref(), key));
        current.put(put.ref(), kept);
    }

    private static void refuseErrors(Ref ref, List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.weight() == Finding.Weight.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw Problem.failed(Message.literal(ref + " may not be saved: " + errors));
        }
    }

    private void refuseTaken(Ref ref, Key key) {
        current.values().stream()
                .filter(kept -> kept.document().ref().type().equals(ref.type()))
                .filter(kept -> !kept.document().ref().equals(ref) && kept.has(key))
                .findFirst()
                .ifPresent(kept -> {
                    throw new Conflict(
                            kept.document().ref(),
                            Optional.of(kept.document()),
                            Message.literal("The key " + key.name() + "=" + key.value() + " is taken"));
                });
    }

    private Entry add(Batch batch, Ref ref, int schema, String title, Optional<Map<String, Object>> content) {
        long inThisBatch = entries.stream().filter(e -> e.ref().equals(ref)).count();
        Entry entry = new Entry(
                journal.last() + entries.size() + 1,
                batch.id(),
                ref,
                lastVersion(journal, ref) + inThisBatch + 1,
                schema,
                title,
                content,
                now,
                "test",
                batch.reason(),
                "",
                "");
        entries.add(entry);
        return entry;
    }

    private static Document document(Entry entry, Map<String, Object> content) {
        return new Document(
                entry.ref(), entry.version(), entry.schema(), entry.title(), content, entry.at(), entry.sequence());
    }
}
