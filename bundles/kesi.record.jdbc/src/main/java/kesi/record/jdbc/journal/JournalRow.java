package kesi.record.jdbc.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import kesi.core.api.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A change as the journal's table holds it, every text exactly as it is hashed.
 *
 * @param sequence place in the journal
 * @param batch the batch's id
 * @param ref the record
 * @param version the version that the change made
 * @param schema the schema version of the content
 * @param title the record's name for people
 * @param content the content as JSON; null when the record was deleted
 * @param at when, ISO 8601
 * @param by who
 * @param reason why, as JSON
 * @param previousHash the hash of the entry before
 * @param hash the hash of all of the above
 */
public record JournalRow(
        long sequence,
        String batch,
        Ref ref,
        long version,
        int schema,
        String title,
        @Nullable String content,
        String at,
        String by,
        String reason,
        String previousHash,
        String hash) {

    /** The columns in the order of the components. */
    public static final String COLUMNS =
            "seq, batch, type, id, version, schema, title, content, made_at, made_by, reason, previous_hash, hash";

    /** Adds a row. */
    public static final String INSERT =
            "insert into journal(" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** The row under the cursor, which has the {@link #COLUMNS}. */
    public static JournalRow read(ResultSet row) throws SQLException {
        return new JournalRow(
                row.getLong(1),
                row.getString(2),
                new Ref(row.getString(3), row.getString(4)),
                row.getLong(5),
                row.getInt(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13));
    }

    /** The values in the order of the {@link #COLUMNS}. */
    public @Nullable Object[] values() {
        return new @Nullable Object[] {
            sequence, batch, ref.type(), ref.id(), version, schema, title, content, at, by, reason, previousHash, hash
        };
    }

    /** The same change with the hash that it must have. */
    public JournalRow sealed() {
        return withHash(Chain.hash(this));
    }

    /** Whether the stored hash is that of the content. */
    public boolean isSound() {
        return hash.equals(Chain.hash(this));
    }

    /** The same change as if it stood at another place. */
    JournalRow at(long place) {
        return new JournalRow(place, batch, ref, version, schema, title, content, at, by, reason, previousHash, hash);
    }

    private JournalRow withHash(String value) {
        return new JournalRow(
                sequence, batch, ref, version, schema, title, content, at, by, reason, previousHash, value);
    }
}
