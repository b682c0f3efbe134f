package kesi.record.jdbc.journal;

import java.util.List;
import java.util.UUID;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.record.api.spi.Key;
import org.jspecify.annotations.Nullable;

/**
 * A batch whose records have passed their types' checks: all that is left is to write it.
 *
 * @param id makes a repeated commit harmless
 * @param reason why
 * @param lines the changes in order
 */
public record Prepared(UUID id, Message reason, List<Line> lines) {

    public Prepared {
        lines = List.copyOf(lines);
    }

    /**
     * One change.
     *
     * @param expected the version that the writer has seen; 0 for a record that must not be there now
     * @param schema the schema version of the content; 0 for a deletion
     * @param title the record's name for people; empty for a deletion
     * @param content the content as JSON; null for a deletion
     */
    public record Line(
            Ref ref,
            Expected expected,
            int schema,
            String title,
            @Nullable String content,
            List<Key> keys,
            List<Link> links) {

        public Line {
            keys = List.copyOf(keys);
            links = List.copyOf(links);
        }

        /** The end of a record. */
        public static Line deletion(Ref ref, Expected expected) {
            return new Line(ref, expected, 0, "", null, List.of(), List.of());
        }
    }

    /**
     * What the writer has seen.
     *
     * @param version the version
     * @param ended whether that version was the record's end: then it must not have come back since
     */
    public record Expected(long version, boolean ended) {}
}
