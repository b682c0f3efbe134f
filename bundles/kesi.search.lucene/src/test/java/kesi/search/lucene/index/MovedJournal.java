package kesi.search.lucene.index;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language.Subscription;
import kesi.record.api.Committed;
import kesi.record.api.Entry;
import kesi.record.api.Journal;

/** A journal that can lose its end or become another one, as a restored store does. */
final class MovedJournal implements Journal {

    private final Journal journal;
    private volatile long end = Long.MAX_VALUE;
    private volatile String epoch;

    MovedJournal(Journal journal) {
        this.journal = journal;
        this.epoch = journal.epoch();
    }

    void hideAfter(long number) {
        end = number;
    }

    void epoch(String another) {
        epoch = another;
    }

    @Override
    public long last() {
        return Math.min(end, journal.last());
    }

    @Override
    public String epoch() {
        return epoch;
    }

    @Override
    public List<Entry> read(long after, int limit) {
        return journal.read(after, limit).stream()
                .filter(entry -> entry.sequence() <= end)
                .toList();
    }

    @Override
    public Subscription follow(LongConsumer listener) {
        return journal.follow(listener);
    }

    @Override
    public Subscription followOwn(Consumer<Committed> listener) {
        return journal.followOwn(listener);
    }

    @Override
    public Verification verify(Task task) {
        return journal.verify(task);
    }
}
