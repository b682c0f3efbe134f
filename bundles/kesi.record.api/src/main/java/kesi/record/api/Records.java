package kesi.record.api;

import java.util.List;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds records and commits changes. A service, there while a workspace is open; safe for use by any thread. Every
 * method may throw a {@link kesi.core.api.problem.Problem} when the store cannot be read or written.
 */
@ProviderType
public interface Records {

    /** The record now; empty when it never was or is deleted. */
    Optional<Document> find(Ref ref);

    /** The record with this id, of whatever type; empty when there is none. */
    Optional<Document> findById(String id);

    /** The record of this type that has this key; empty when there is none. */
    Optional<Document> lookUp(String type, Key key);

    /**
     * Records of a type in the order of their ids.
     *
     * @param after the id after which to go on; empty for the start
     * @param limit at most so many, 1 to 10,000
     */
    List<Document> list(String type, String after, int limit);

    /**
     * Ids of a type in their order, without reading the records: what a list of a million rows needs to begin.
     *
     * @param after the id after which to go on; empty for the start
     * @param limit at most so many, 1 to 100,000
     */
    List<String> ids(String type, String after, int limit);

    /**
     * The records of a type with these ids, in the order of the ids; those that are not there are left out.
     *
     * @param ids at most 10,000
     */
    List<Document> findAll(String type, List<String> ids);

    /** How many records of a type there are now. */
    long count(String type);

    /** The types that have records, also those whose bundles are absent, in alphabetical order. */
    List<String> types();

    /**
     * Commits all changes of a batch or none. When this returns the changes survive a crash and a power cut.
     * Types that
     * are present check their records and give keys, links and titles; a record of an absent type may not be
     * changed.
     * A batch whose id was committed before is not committed again: the first answer is given again.
     *
     * @throws Conflict when a record's version is not the expected one, or a key is taken; nothing was committed
     * @throws kesi.core.api.problem.Problem with every finding when a record does not pass its type's checks
     */
    Committed commit(Batch batch);

    /** Every version of a record, the newest first; the last change of a deleted record has no content. */
    List<Entry> history(Ref ref);

    /**
     * Takes a batch back by a new batch that restores what was before; nothing is removed from the journal.
     *
     * @param sequence the journal's number of any change of the batch
     * @throws Conflict when one of its records has changed since
     */
    Committed undo(long sequence, Message reason);

    /** The arrows of a record, its own and those that point at it, in a stable order. */
    List<Arrow> arrows(Ref ref);

    /** The types whose bundles are here now, by name. */
    List<RecordType<?>> known();

    /** The typed view of a type whose bundle is here. */
    <T extends Record> Shelf<T> shelf(RecordType<T> type);
}
