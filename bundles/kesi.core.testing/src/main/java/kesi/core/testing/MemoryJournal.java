package kesi.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import kesi.core.api.json.Json;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.record.api.Committed;
import kesi.record.api.Entry;
import kesi.record.api.Journal;

/** The journal of a {@link MemoryRecords}. Safe for use by any thread. */
public final class MemoryJournal implements Journal {

    private static final String ZEROS = "0".repeat(64);

    private final Json json;
    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private final List<LongConsumer> followers = new CopyOnWriteArrayList<>();
    private final List<Consumer<Committed>> ownFollowers = new CopyOnWriteArrayList<>();
    private final String epoch = UUID.randomUUID().toString();

    MemoryJournal(Json json) {
        this.json = json;
    }

    @Override
    public long last() {
        return entries.size();
    }

    @Override
    public String epoch() {
        return epoch;
    }

    @Override
    public List<Entry> read(long after, int limit) {
        return entries.stream().skip(after).limit(limit).toList();
    }

    @Override
    public Subscription follow(LongConsumer listener) {
        followers.add(listener);
        return () -> followers.remove(listener);
    }

    @Override
    public Subscription followOwn(Consumer<Committed> listener) {
        ownFollowers.add(listener);
        return () -> ownFollowers.remove(listener);
    }

    @Override
    public Verification verify(Task task) {
        List<Message> faults = new ArrayList<>();
        String head = ZEROS;
        for (Entry entry : entries) {
            task.checkCancelled();
            if (!entry.previousHash().equals(head) || !entry.hash().equals(hash(entry))) {
                faults.add(Message.literal("Change " + entry.sequence() + " was altered"));
            }
            head = entry.hash();
        }
        return new Verification(entries.size(), head, faults);
    }

    /** Adds a change with the next number and the hash that chains it to the one before. */
    Entry append(Entry unsealed) {
        String previous =
                entries.isEmpty() ? ZEROS : entries.get(entries.size() - 1).hash();
        Entry chained = sealed(unsealed, previous, "");
        Entry entry = sealed(unsealed, previous, hash(chained));
        entries.add(entry);
        return entry;
    }

    void tellFollowers(Committed committed) {
        long last = last();
        ownFollowers.forEach(follower -> follower.accept(committed));
        followers.forEach(follower -> follower.accept(last));
    }

    private Entry sealed(Entry entry, String previous, String hash) {
        return new Entry(
                entry.sequence(),
                entry.batch(),
                entry.ref(),
                entry.version(),
                entry.schema(),
                entry.title(),
                entry.content(),
                entry.at(),
                entry.by(),
                entry.reason(),
                previous,
                hash);
    }

    private String hash(Entry entry) {
        return Sha256.hex(json.write(json.tree(sealed(entry, entry.previousHash(), ""))));
    }
}
