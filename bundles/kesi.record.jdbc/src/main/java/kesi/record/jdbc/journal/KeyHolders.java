package kesi.record.jdbc.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Ref;
import kesi.record.api.Conflict;
import kesi.record.api.Document;
import kesi.record.api.spi.Key;
import kesi.record.jdbc.engine.Faults;
import kesi.record.jdbc.engine.Sql;
import kesi.record.jdbc.journal.Prepared.Line;

/** Finds out who has the key that a batch wanted. */
final class KeyHolders {

    private static final String HOLDER =
            "select id from keyed where type = ? and name = ? and value = ? and is_unique = 1";

    private final Rows rows;

    KeyHolders(Rows rows) {
        this.rows = rows;
    }

    /** The conflict that names the record that has the key. */
    Problem conflict(Connection connection, Prepared batch, SQLException error) throws SQLException {
        Map<String, Ref> wanted = new HashMap<>();
        for (Line line : batch.lines()) {
            for (Key key : line.keys().stream().filter(Key::unique).toList()) {
                Optional<Ref> holder = holder(connection, line.ref(), key)
                        .or(() -> Optional.ofNullable(wanted.get(name(line.ref(), key))))
                        .filter(other -> !other.equals(line.ref()));
                if (holder.isPresent()) {
                    return conflict(connection, line, key, holder.get());
                }
                wanted.put(name(line.ref(), key), line.ref());
            }
        }
        return new Problem(
                Kind.FAILED,
                "E-KEY-TAKEN",
                Faults.say("fault.key-taken", "", String.valueOf(error.getMessage())),
                error);
    }

    private Conflict conflict(Connection connection, Line line, Key key, Ref holder) throws SQLException {
        Optional<Document> now = rows.document(connection, holder);
        String title = now.map(Document::title).orElse("");
        return new Conflict(
                holder, now, Faults.say("conflict.key", line.ref(), key.name(), key.value(), holder, title));
    }

    private static Optional<Ref> holder(Connection connection, Ref ref, Key key) throws SQLException {
        return Sql.first(
                connection,
                HOLDER,
                row -> new Ref(ref.type(), row.getString(1)),
                ref.type(),
                key.name(),
                KeyText.of(key.value()));
    }

    private static String name(Ref ref, Key key) {
        return ref.type() + "\n" + key.name() + "\n" + key.value();
    }
}
