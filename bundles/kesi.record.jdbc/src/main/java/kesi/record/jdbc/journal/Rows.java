package kesi.record.jdbc.journal;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kesi.core.api.json.Json;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.record.api.Arrow;
import kesi.record.api.Document;
import kesi.record.api.Entry;
import kesi.record.jdbc.engine.Sql;

/** Rows of the tables as documents and entries. */
public final class Rows {

    /** The columns of a document. */
    public static final String DOCUMENT = "type, id, version, schema, title, content, changed, seq";

    /** The columns of an arrow. */
    public static final String ARROW = "from_type, from_id, position, link, to_type, to_id, evidence";

    private final Json json;
    private final Reasons reasons;

    /** Rows whose JSON this service reads. */
    public Rows(Json json) {
        this.json = json;
        this.reasons = new Reasons(json);
    }

    /** The document under the cursor, which has the columns {@link #DOCUMENT}. */
    public Document document(ResultSet row) throws SQLException {
        Ref ref = new Ref(row.getString(1), row.getString(2));
        return new Document(
                ref,
                row.getLong(3),
                row.getInt(4),
                row.getString(5),
                content(ref, row.getString(6)),
                Instant.parse(row.getString(7)),
                row.getLong(8));
    }

    /** The document of a record now. */
    public Optional<Document> document(Connection connection, Ref ref) throws SQLException {
        return Sql.first(
                connection,
                "select " + DOCUMENT + " from document where type = ? and id = ?",
                this::document,
                ref.type(),
                ref.id());
    }

    /** The change under the cursor, which has the columns of {@link JournalRow}. */
    public Entry entry(ResultSet row) throws SQLException {
        return entry(JournalRow.read(row));
    }

    /** The arrow under the cursor, which has the columns {@link #ARROW}. */
    public Arrow arrow(ResultSet row) throws SQLException {
        Ref target = new Ref(row.getString(5), row.getString(6));
        Map<String, Object> tree = Map.of(
                "type", row.getString(4),
                "target", target.toString(),
                "evidence", Objects.requireNonNull(json.read(target.toString(), new StringReader(row.getString(7)))));
        return new Arrow(new Ref(row.getString(1), row.getString(2)), json.value(Link.class, tree));
    }

    /** A link's evidence as the table keeps it. */
    String evidence(Link link) {
        return json.write(json.tree(link.evidence()));
    }

    /** Changes after a number, in order. */
    List<Entry> entries(Connection connection, long after, int limit) throws SQLException {
        String sql = "select " + JournalRow.COLUMNS + " from journal where seq > ? order by seq limit ?";
        return Sql.list(connection, sql, this::entry, after, limit);
    }

    /** A reason as the journal keeps it. */
    String reason(Message reason) {
        return reasons.write(reason);
    }

    private Entry entry(JournalRow row) {
        return new Entry(
                row.sequence(),
                UUID.fromString(row.batch()),
                row.ref(),
                row.version(),
                row.schema(),
                row.title(),
                Optional.ofNullable(row.content()).map(text -> content(row.ref(), text)),
                Instant.parse(row.at()),
                row.by(),
                reasons.read(row.reason()),
                row.previousHash(),
                row.hash());
    }

    @SuppressWarnings("unchecked") // content is written from such a map alone
    private Map<String, Object> content(Ref ref, String text) {
        return (Map<String, Object>) Objects.requireNonNull(json.read(ref.toString(), new StringReader(text)));
    }
}
