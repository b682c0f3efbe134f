package kesi.record.jdbc.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements with their arguments, and rows as values. */
public final class Sql {

    private static final int ROWS_AT_A_TIME = 1000;

    private Sql() {}

    /** Turns the row under the cursor into a value. */
    @FunctionalInterface
    public interface Row<T> {
        /** Reads the row and does not move the cursor. */
        T read(ResultSet row) throws SQLException;
    }

    /** Takes one row after the other. */
    @FunctionalInterface
    public interface EachRow {
        /** Reads the row and does not move the cursor. */
        void take(ResultSet row) throws SQLException;
    }

    /** All rows of a small answer. */
    public static <T> List<T> list(Connection connection, String sql, Row<T> row, @Nullable Object... arguments)
            throws SQLException {
        List<T> rows = new ArrayList<>();
        each(connection, sql, result -> rows.add(row.read(result)), arguments);
        return rows;
    }

    /** The first row. */
    public static <T> Optional<T> first(Connection connection, String sql, Row<T> row, @Nullable Object... arguments)
            throws SQLException {
        return list(connection, sql, row, arguments).stream().findFirst();
    }

    /** The one number that a query answers; 0 for null. */
    public static long number(Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        return first(connection, sql, row -> row.getLong(1), arguments).orElse(0L);
    }

    /** Hands over row by row; inside a transaction only a part of a large answer is in memory. */
    public static void each(Connection connection, String sql, EachRow taker, @Nullable Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            bind(statement, arguments);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    taker.take(result);
                }
            }
        }
    }

    /** Changes rows and answers how many. */
    public static int update(Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        }
    }

    /** Runs a statement that answers nothing of interest. */
    public static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Sets the arguments from the first. */
    public static void bind(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
