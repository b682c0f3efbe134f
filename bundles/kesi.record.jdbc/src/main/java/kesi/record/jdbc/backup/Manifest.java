package kesi.record.jdbc.backup;

import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import kesi.core.api.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents of a backup, {@code manifest.json}.
 *
 * @param format the format's version
 * @param made when
 * @param engine the engine that it was made from
 * @param entries how many changes
 * @param head the hash of the last change
 * @param parts SHA-256 of each part, by its name in the zip
 * @param blobs how many blobs
 */
public record Manifest(
        int format, Instant made, String engine, long entries, String head, Map<String, String> parts, long blobs) {

    /** The format that is written; older ones are read. */
    public static final int PRESENT = 1;

    static final String NAME = "manifest.json";
    static final String JOURNAL = "journal.jsonl";
    static final String KEYS = "keys.jsonl";
    static final String ARROWS = "arrows.jsonl";
    static final String BLOBS = "blobs/";

    public Manifest {
        parts = Map.copyOf(parts);
    }

    String write(Json json) {
        return json.writeIndented(json.tree(this));
    }

    static Manifest read(Json json, String text) {
        @Nullable Object tree = json.read(NAME, new StringReader(text));
        return json.value(Manifest.class, tree == null ? Map.of() : tree);
    }
}
