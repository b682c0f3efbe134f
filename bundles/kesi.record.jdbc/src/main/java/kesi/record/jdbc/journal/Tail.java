package kesi.record.jdbc.journal;

import java.sql.Connection;
import java.sql.SQLException;
import kesi.record.jdbc.engine.Sql;

/**
 * Where the journal ends.
 *
 * @param sequence the number of the last change; 0 for an empty journal
 * @param hash its hash
 */
record Tail(long sequence, String hash) {

    static Tail read(Connection connection) throws SQLException {
        String sql = "select seq, hash from journal order by seq desc limit 1";
        return Sql.first(connection, sql, row -> new Tail(row.getLong(1), row.getString(2)))
                .orElse(new Tail(0, Chain.START));
    }
}
