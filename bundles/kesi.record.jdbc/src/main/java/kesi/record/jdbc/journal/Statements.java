package kesi.record.jdbc.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import kesi.record.jdbc.engine.Sql;
import org.jspecify.annotations.Nullable;

/** The statements of the one writing connection, prepared once; rows are gathered and sent together. */
final class Statements implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> bySql = new HashMap<>();
    private final Set<PreparedStatement> gathered = new LinkedHashSet<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /** A prepared statement with its arguments. */
    PreparedStatement of(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = bySql.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            bySql.put(sql, statement);
        }
        Sql.bind(statement, arguments);
        return statement;
    }

    /** Gathers a row for {@link #send}. */
    void add(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = of(sql, arguments);
        statement.addBatch();
        gathered.add(statement);
    }

    /** Sends what was gathered, statement by statement in the order of their first rows. */
    void send() throws SQLException {
        for (PreparedStatement statement : gathered) {
            statement.executeBatch();
        }
        gathered.clear();
    }

    /** Forgets what was gathered and not sent. */
    void drop() throws SQLException {
        for (PreparedStatement statement : gathered) {
            statement.clearBatch();
        }
        gathered.clear();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
