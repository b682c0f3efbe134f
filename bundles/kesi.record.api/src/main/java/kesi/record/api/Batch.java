package kesi.record.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;

/**
 * Changes that are committed together or not at all. Built by one thread, then given to {@link Records#commit}.
 *
 * <pre>{@code
 * records.commit(Batch.because(reason).put(ref, 0, content).delete(other, 3));
 * }</pre>
 */
public final class Batch {

    private final UUID id = UUID.randomUUID();
    private final Message reason;
    private final List<Edit> edits = new ArrayList<>();

    private Batch(Message reason) {
        this.reason = reason;
    }

    /** An empty batch with the reason that history shows. */
    public static Batch because(Message reason) {
        return new Batch(reason);
    }

    /**
     * Adds a new version of a record.
     *
     * @param expected the version that the writer has seen; 0 for a record that must not exist yet
     * @param content the tree of the record
     */
    public Batch put(Ref ref, long expected, Map<String, Object> content) {
        edits.add(new Edit.Put(ref, expected, content));
        return this;
    }

    /**
     * Adds the end of a record; a tombstone with its history stays.
     *
     * @param expected the version that the writer has seen, at least 1
     */
    public Batch delete(Ref ref, long expected) {
        edits.add(new Edit.Delete(ref, expected));
        return this;
    }

    /** Makes a repeated commit of this very batch harmless: the store knows it by this id. */
    public UUID id() {
        return id;
    }

    /** Why, for history. */
    public Message reason() {
        return reason;
    }

    /** The changes in the order in which they were added. */
    public List<Edit> edits() {
        return List.copyOf(edits);
    }

    /** Whether there is nothing to commit. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** One change. */
    public sealed interface Edit {
        /** The record that changes. */
        Ref ref();

        /** The version that the writer has seen; 0 for a record that must not exist yet. */
        long expected();

        /** A new version. */
        record Put(Ref ref, long expected, Map<String, Object> content) implements Edit {}

        /** The end of a record. */
        record Delete(Ref ref, long expected) implements Edit {}
    }
}
