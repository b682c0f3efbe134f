package kesi.record.jdbc.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import kesi.record.jdbc.engine.Engine;
import kesi.record.jdbc.engine.Faults;
import kesi.record.jdbc.engine.Sql;

/**
 * Brings a database's tables to the present version, each step in the one transaction. Steps are the SQL resources
 * {@code <engine>-1.sql}, {@code <engine>-2.sql} and so on beside this class; one that was released never changes.
 */
public final class Migration {

    /** The version of the tables that this code works with. */
    public static final int PRESENT = 1;

    private final Engine engine;

    /** The migration of one engine's tables. */
    public Migration(Engine engine) {
        this.engine = engine;
    }

    /**
     * Runs the missing steps.
     *
     * @throws kesi.core.api.problem.Problem with code {@code E-STORE-NEWER} when a newer Kesi made the tables
     */
    public void run(Connection connection) throws SQLException {
        if (version(connection) == PRESENT) {
            return;
        }
        engine.begin(connection);
        try {
            steps(connection);
            engine.commit(connection);
        } catch (SQLException | RuntimeException e) {
            engine.rollBack(connection);
            throw e;
        }
    }

    private void steps(Connection connection) throws SQLException {
        int version = version(connection);
        if (version > PRESENT) {
            throw Faults.failed("E-STORE-NEWER", "fault.newer", engine.place(), version, PRESENT);
        }
        for (int step = version + 1; step <= PRESENT; step++) {
            for (String statement : script(step).split(";\n", -1)) {
                if (!statement.isBlank()) {
                    Sql.run(connection, statement);
                }
            }
        }
        if (version == 0) {
            set(connection, "epoch", UUID.randomUUID().toString());
        }
        set(connection, "schema", Integer.toString(PRESENT));
    }

    private int version(Connection connection) throws SQLException {
        boolean there = engine.hasTable(connection, "meta");
        return there ? meta(connection, "schema").map(Integer::parseInt).orElse(0) : 0;
    }

    /** A named value of the store as a whole: {@code epoch}, {@code schema}. */
    public static Optional<String> meta(Connection connection, String name) throws SQLException {
        return Sql.first(connection, "select value from meta where name = ?", row -> row.getString(1), name);
    }

    /** Sets a named value of the store as a whole. */
    public static void set(Connection connection, String name, String value) throws SQLException {
        Sql.update(
                connection,
                "insert into meta(name, value) values (?, ?) on conflict (name) do update set value = excluded.value",
                name,
                value);
    }

    private String script(int step) {
        String name = "/kesi/record/jdbc/schema/" + engine.name() + "-" + step + ".sql";
        try (InputStream in = Migration.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The bundle lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(name, e);
        }
    }
}
