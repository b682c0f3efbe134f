package kesi.record.jdbc.journal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import kesi.core.api.json.Json;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language.Subscription;
import kesi.record.api.Committed;
import kesi.record.api.Entry;
import kesi.record.api.Journal;
import kesi.record.jdbc.engine.Database;
import kesi.record.jdbc.schema.Migration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The journal in the database. */
@Component
public final class StoredJournal implements Journal {

    private static final int MOST = 10_000;

    private final Database database;
    private final Rows rows;
    private final Announcer announcer;
    private final Derivation derivation;

    /** The journal of this database. */
    @Activate
    public StoredJournal(
            @Reference Database database,
            @Reference Json json,
            @Reference Announcer announcer,
            @Reference Derivation derivation) {
        this.database = database;
        this.rows = new Rows(json);
        this.announcer = announcer;
        this.derivation = derivation;
    }

    @Override
    public long last() {
        return database.read(connection -> Tail.read(connection).sequence());
    }

    @Override
    public String epoch() {
        return database.read(connection -> Migration.meta(connection, "epoch").orElseThrow());
    }

    @Override
    public List<Entry> read(long after, int limit) {
        checkLimit(limit);
        return database.read(connection -> rows.entries(connection, after, limit));
    }

    @Override
    public Subscription follow(LongConsumer listener) {
        return announcer.follow(listener);
    }

    @Override
    public Subscription followOwn(Consumer<Committed> listener) {
        return announcer.followOwn(listener);
    }

    @Override
    public Verification verify(Task task) {
        return database.snapshot(connection -> {
            database.engine().allowTime(connection, true);
            return new Verifier(connection, rows, derivation, task).verify();
        });
    }

    private static void checkLimit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A limit is 1 to " + MOST + ", not " + limit);
        }
    }
}
