package kesi.record.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kesi.core.api.value.Ref;
import kesi.record.api.spi.Key;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The records of one type as Java records. Content of an older schema is upgraded by its type when it is read.
 * Safe for
 * use by any thread, as long as the type's bundle is here.
 */
@ProviderType
public interface Shelf<T extends Record> {

    /** The record now; empty when it never was or is deleted. */
    Optional<Kept<T>> find(String id);

    /** The record that has this key. */
    Optional<Kept<T>> lookUp(Key key);

    /** The records with these ids, at most 10,000, in the order of the ids; those that are not there are left out. */
    List<Kept<T>> findAll(List<String> ids);

    /** Hands every record to the consumer, in the order of the ids, a page of documents in memory at a time. */
    void forEach(Consumer<Kept<T>> consumer);

    /** Adds a record with a new id to a batch and answers its reference. */
    Ref add(Batch batch, T value);

    /** Adds a new version of a record to a batch. */
    void change(Batch batch, Kept<T> before, T after);

    /**
     * A record with what the store knows of it.
     *
     * @param document the record as the store keeps it
     * @param value the record itself
     */
    record Kept<T extends Record>(Document document, T value) {

        /** Type and id. */
        public Ref ref() {
            return document.ref();
        }
    }
}
