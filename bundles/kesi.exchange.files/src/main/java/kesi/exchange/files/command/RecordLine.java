package kesi.exchange.files.command;

import java.util.LinkedHashMap;
import java.util.Map;
import kesi.core.api.value.Ref;
import kesi.exchange.files.Refusal;
import kesi.record.api.Document;

/**
 * A record as one line of an export: {@code {"kesi":1,"type","id","version","schema","title","content"}}.
 *
 * @param ref type and id
 * @param version the version that was exported
 * @param schema the schema version of the content
 * @param content the record's tree
 */
record RecordLine(Ref ref, long version, int schema, Map<String, Object> content) {

    private static final int FORMAT = 1;

    static Map<String, Object> of(Document document) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kesi", FORMAT);
        line.put("type", document.ref().type());
        line.put("id", document.ref().id());
        line.put("version", document.version());
        line.put("schema", document.schema());
        line.put("title", document.title());
        line.put("content", document.content());
        return line;
    }

    /**
     * Reads a line.
     *
     * @param file the file's name, for messages
     * @param number the line's number
     */
    static RecordLine read(String file, int number, Map<String, Object> line) {
        if (line.get("kesi") instanceof Number format
                && format.intValue() == FORMAT
                && line.get("type") instanceof String type
                && line.get("id") instanceof String id
                && line.get("version") instanceof Number version
                && line.get("schema") instanceof Number schema
                && line.get("content") instanceof Map<?, ?> content) {
            return new RecordLine(ref(file, number, type, id), version.longValue(), schema.intValue(), tree(content));
        }
        throw Refusal.of("E-RECORD-LINE", file, number);
    }

    private static Ref ref(String file, int number, String type, String id) {
        try {
            return new Ref(type, id);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(e, "E-RECORD-LINE", file, number);
        }
    }

    private static Map<String, Object> tree(Map<?, ?> content) {
        Map<String, Object> tree = new LinkedHashMap<>();
        content.forEach((name, value) -> tree.put(String.valueOf(name), value));
        return tree;
    }
}
