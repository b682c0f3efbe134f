package kesi.shell.swing.edit;

import java.util.Map;
import kesi.record.api.Document;

/**
 * What an edit began with: the stored record in the schema in which it is edited.
 *
 * @param version the stored version; 0 for a record that is not stored yet
 * @param schema the schema version of the content, and of all values of the edit
 * @param title the record's name for people; empty for a new one
 */
public record Base(long version, int schema, String title, Map<String, Object> content) {

    /** A record that is not stored yet. */
    public static Base fresh(int schema, Map<String, Object> blank) {
        return new Base(0, schema, "", blank);
    }

    /** A stored record as it is. */
    public static Base of(Document document) {
        return new Base(document.version(), document.schema(), document.title(), document.content());
    }

    /** Whether it is not stored yet. */
    public boolean isNew() {
        return version == 0;
    }
}
