package kesi.record.api.spi;

import java.util.List;
import java.util.Map;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A kind of record that a bundle brings; a service. List, filter, form, history, undo, links, import, export and audit
 * follow from it. Methods are called by any thread and must be quick and free of side effects.
 *
 * @param <T> the Java record; its tree form is what the store keeps
 */
@ConsumerType
public interface RecordType<T extends Record> {

    /** The public name, {@code area.word}, for example {@code news.item}. */
    String name();

    /** The Java record. */
    Class<T> javaType();

    /** The present schema version, from 1. */
    int schema();

    /** What people call it. */
    Message label();

    /** A record's name for people, one line, not blank. */
    String title(T value);

    /** What lists show and the index knows, in the order of the columns. */
    List<Field<T>> fields();

    /** Exact look-ups. */
    default List<Key> keys(T value) {
        return List.of();
    }

    /** Arrows to other records. */
    default List<Link> links(T value) {
        return List.of();
    }

    /**
     * Whether its records are work of people. Those that the product only needs for itself, such as notes of an
     * audit or kept filters, are stored and listed like all others, but a welcome page neither counts nor offers them.
     */
    default boolean isWork() {
        return true;
    }

    /**
     * Whether what is committed to its records stays for good: a person's step back passes over it. Notes of an audit
     * are such.
     */
    default boolean isForGood() {
        return false;
    }

    /** What may not be saved (errors) or should be looked at, with the field named as the place. */
    default List<Finding> check(T value) {
        return List.of();
    }

    /**
     * The content as the present schema has it.
     *
     * @param schema the content's schema version, below the present one
     */
    default Map<String, Object> upgrade(int schema, Map<String, Object> content) {
        return content;
    }
}
