package kesi.record.jdbc.backup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.value.Ref;
import kesi.record.jdbc.journal.JournalRow;
import kesi.record.jdbc.journal.Rows;
import org.jspecify.annotations.Nullable;

/** Rows of the tables as objects, one a line. Content stays the very text that was hashed. */
final class Lines {

    static final Part JOURNAL = new Part(Manifest.JOURNAL, "journal", JournalRow.COLUMNS, "seq");
    static final Part KEYS =
            new Part(Manifest.KEYS, "keyed", "type, name, value, id, is_unique", "type, id, name, value");
    static final Part ARROWS = new Part(Manifest.ARROWS, "arrow", Rows.ARROW, "from_type, from_id, position");

    private Lines() {}

    /**
     * A table and the part of the backup that holds it.
     *
     * @param name the part's name in the zip
     * @param table the table
     * @param columns its columns, which are the names in each object
     * @param order the columns that give the order
     */
    record Part(String name, String table, String columns, String order) {

        List<String> names() {
            return Arrays.asList(columns.split(", ", -1));
        }

        String select() {
            return "select " + columns + " from " + table + " order by " + order;
        }

        String insert() {
            return "insert into " + table + "(" + columns + ") values (?" + ", ?".repeat(names().size() - 1) + ")";
        }

        /** A line's values in the order of the columns; a whole number is always a long. */
        List<@Nullable Object> values(Map<?, ?> line) {
            List<@Nullable Object> values = new ArrayList<>();
            for (String name : names()) {
                Object value = line.get(name);
                values.add(value instanceof Integer number ? (Object) number.longValue() : value);
            }
            return values;
        }

        Map<String, @Nullable Object> line(List<@Nullable Object> values) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            List<String> names = names();
            for (int i = 0; i < names.size(); i++) {
                line.put(names.get(i), values.get(i));
            }
            return line;
        }
    }

    /**
     * The change that a line of the journal tells.
     *
     * @throws RuntimeException when it is no such line
     */
    static JournalRow change(Map<?, ?> line) {
        return new JournalRow(
                number(line, "seq"),
                text(line, "batch"),
                new Ref(text(line, "type"), text(line, "id")),
                number(line, "version"),
                (int) number(line, "schema"),
                text(line, "title"),
                (String) line.get("content"),
                text(line, "made_at"),
                text(line, "made_by"),
                text(line, "reason"),
                text(line, "previous_hash"),
                text(line, "hash"));
    }

    private static String text(Map<?, ?> line, String name) {
        if (line.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(name);
    }

    private static long number(Map<?, ?> line, String name) {
        if (line.get(name) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException(name);
    }
}
