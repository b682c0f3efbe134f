package kesi.record.jdbc.journal;

import java.sql.SQLException;
import java.util.List;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.record.api.spi.Key;
import kesi.record.jdbc.journal.Prepared.Line;

/**
 * What records are after a batch: documents, keys and arrows. What goes is removed before anything comes, so that a key
 * may pass from one record to another within a batch.
 */
final class Outcomes {

    private static final String PUT = "insert into document(" + Rows.DOCUMENT + ") values (?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (type, id) do update set version = excluded.version, schema = excluded.schema,"
            + " title = excluded.title, content = excluded.content, changed = excluded.changed, seq = excluded.seq";

    private final Statements statements;
    private final Rows rows;
    private final Now now;

    Outcomes(Statements statements, Rows rows, Now now) {
        this.statements = statements;
        this.rows = rows;
        this.now = now;
    }

    /** The last change of a record in the batch. */
    record Last(JournalRow change, Line line) {}

    void write(List<Last> records) throws SQLException {
        for (Last last : records) {
            if (now.wasLiving(last.line().ref())) {
                clear(last);
            }
        }
        for (Last last : records) {
            if (last.change().content() != null) {
                document(last.change());
            }
        }
        for (Last last : records) {
            keys(last.line());
            arrows(last.line());
        }
    }

    private void clear(Last last) throws SQLException {
        Ref ref = last.line().ref();
        statements.add("delete from keyed where type = ? and id = ?", ref.type(), ref.id());
        statements.add("delete from arrow where from_type = ? and from_id = ?", ref.type(), ref.id());
        if (last.change().content() == null) {
            statements.add("delete from document where type = ? and id = ?", ref.type(), ref.id());
        }
    }

    private void document(JournalRow change) throws SQLException {
        statements.add(
                PUT,
                change.ref().type(),
                change.ref().id(),
                change.version(),
                change.schema(),
                change.title(),
                change.content(),
                change.at(),
                change.sequence());
    }

    private void keys(Line line) throws SQLException {
        String sql = "insert into keyed(type, name, value, id, is_unique) values (?, ?, ?, ?, ?)";
        for (Key key : line.keys()) {
            String value = KeyText.of(key.value());
            statements.add(sql, line.ref().type(), key.name(), value, line.ref().id(), key.unique() ? 1 : 0);
        }
    }

    private void arrows(Line line) throws SQLException {
        String sql = "insert into arrow(" + Rows.ARROW + ") values (?, ?, ?, ?, ?, ?, ?)";
        int position = 0;
        for (Link link : line.links()) {
            Ref target = link.target();
            statements.add(
                    sql,
                    line.ref().type(),
                    line.ref().id(),
                    position++,
                    link.type(),
                    target.type(),
                    target.id(),
                    rows.evidence(link));
        }
    }
}
