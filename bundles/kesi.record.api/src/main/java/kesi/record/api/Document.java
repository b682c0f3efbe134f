package kesi.record.api;

import java.time.Instant;
import java.util.Map;
import kesi.core.api.value.Ref;

/**
 * A record as the store keeps it, readable without its type's bundle. Immutable.
 *
 * @param ref type and id
 * @param version counted from 1 with every change of this record
 * @param schema the schema version of the content
 * @param title the record's name for people, as its type said when it was saved
 * @param content the tree that {@code Json.tree} made of the record
 * @param changed when this version was committed
 * @param sequence the journal's number of the change that made this version
 */
public record Document(
        Ref ref, long version, int schema, String title, Map<String, Object> content, Instant changed, long sequence) {}
