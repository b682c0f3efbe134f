package kesi.record.jdbc;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import kesi.core.api.json.Json;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ids;
import kesi.core.api.value.Ref;
import kesi.core.provider.json.GsonJson;
import kesi.core.testing.FixedPolicy;
import kesi.record.api.Batch;
import kesi.record.api.Journal;
import kesi.record.api.Records;
import kesi.record.api.Shelf;
import kesi.record.api.Store;
import kesi.record.api.spi.RecordType;
import kesi.record.jdbc.backup.WholeStore;
import kesi.record.jdbc.blob.StoredBlobs;
import kesi.record.jdbc.document.Preparation;
import kesi.record.jdbc.document.PresentTypes;
import kesi.record.jdbc.document.StoredRecords;
import kesi.record.jdbc.document.Writers;
import kesi.record.jdbc.engine.Database;
import kesi.record.jdbc.journal.Announcer;
import kesi.record.jdbc.journal.StoredJournal;
import kesi.record.jdbc.journal.Writer;
import kesi.record.jdbc.schema.WorkspaceDatabase;

/** The store's components put together by hand, as the framework does it. */
public final class Rig implements AutoCloseable {

    public static final Message WHY = Message.literal("why");

    public final Json json = new GsonJson();
    public final PresentTypes types = new PresentTypes();
    public final RecordType<Note> noteType = new Note.Type();
    public final Path home;
    public final Database database;
    public final Announcer announcer;
    public final Writer writer;
    public final Preparation preparation;
    public final Records records;
    public final FixedPolicy policy = new FixedPolicy();
    public final Journal journal;
    public final StoredBlobs blobs;
    public final Store store;
    private final WorkspaceDatabase opened;

    /** Opens the store of a workspace with settings in place of its own. */
    public Rig(Path home, String settings) {
        this(home, new WorkspaceDatabase(home, settings, new GsonJson()), null);
    }

    Rig(Path home, WorkspaceDatabase opened, @org.jspecify.annotations.Nullable Database instead) {
        this.home = home;
        this.opened = opened;
        this.database = instead == null ? opened : instead;
        types.add(noteType);
        announcer = new Announcer(database);
        writer = new Writer(database, json, announcer);
        preparation = new Preparation(types, json);
        Writers writers = new Writers(policy);
        records = new StoredRecords(database, writer, preparation, types, json, announcer, writers);
        blobs = new StoredBlobs(database);
        store = new WholeStore(database, writer, blobs, announcer, json);
        journal = new StoredJournal(database, json, announcer, preparation);
    }

    public Shelf<Note> notes() {
        return records.shelf(noteType);
    }

    /** Saves a new note and answers where. */
    public Ref save(Note note) {
        Batch batch = Batch.because(WHY);
        Ref ref = notes().add(batch, note);
        records.commit(batch);
        return ref;
    }

    /** Saves a new version of a note. */
    public void change(Ref ref, Note note) {
        Batch batch = Batch.because(WHY);
        notes().change(batch, notes().find(ref.id()).orElseThrow(), note);
        records.commit(batch);
    }

    /** Deletes a note. */
    public void delete(Ref ref) {
        long version = records.find(ref).orElseThrow().version();
        records.commit(Batch.because(WHY).delete(ref, version));
    }

    @SuppressWarnings("unchecked")
    public Map<String, Object> tree(Object value) {
        return (Map<String, Object>) Objects.requireNonNull(json.tree(value));
    }

    public static Ref newRef() {
        return new Ref(Note.TYPE, Ids.next());
    }

    @Override
    public void close() {
        writer.close();
        announcer.close();
        opened.close();
    }
}
