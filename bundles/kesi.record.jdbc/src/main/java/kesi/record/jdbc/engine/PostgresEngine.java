package kesi.record.jdbc.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;

/**
 * PostgreSQL, shared by the desktops of a department. Writers take turns by a lock that the server holds until the
 * transaction is visible to all, so that numbers are given without gaps or inversions.
 */
public final class PostgresEngine implements Engine {

    /** The channel on which desktops tell each other how far the journal is. */
    public static final String CHANNEL = "kesi_journal";

    private static final int USUAL_MILLIS = 60_000;
    private static final int MUCH_MILLIS = 900_000;
    private static final long WRITERS = 0x4B657369L;

    private final Settings.OnServer settings;
    private final PostgresConnections connections;

    /** The store in the database that the settings name, which must exist. */
    public PostgresEngine(Settings.OnServer settings) {
        this.settings = settings;
        this.connections = new PostgresConnections(settings);
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String place() {
        return settings.host() + ":" + settings.port() + "/" + settings.database();
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public void prepare() throws SQLException {
        try (Connection connection = connections.getConnection()) {
            long version = Sql.number(connection, "select current_setting('server_version_num')::int");
            if (!isSafe(version)) {
                throw Faults.failed("E-STORE-OLD-SERVER", "fault.old-server", place(), version(connection));
            }
        }
    }

    /** Older ones have known holes in their row security. */
    static boolean isSafe(long version) {
        return switch ((int) (version / 10_000)) {
            case 15 -> version >= 15_0009;
            case 16 -> version >= 16_0005;
            case 17 -> version >= 17_0001;
            default -> version >= 18_0000;
        };
    }

    @Override
    public DataSource reading() {
        return connections;
    }

    @Override
    public Connection writing() throws SQLException {
        return connections.getConnection();
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Sql.run(connection, "select pg_advisory_xact_lock(" + WRITERS + ")");
    }

    @Override
    public void beginSnapshot(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Sql.run(connection, "set transaction isolation level repeatable read read only");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void rollBack(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Override
    public void end(Connection connection) throws SQLException {
        rollBack(connection);
    }

    @Override
    public void announce(Connection connection, long sequence) throws SQLException {
        Sql.first(connection, "select pg_notify(?, ?)", row -> sequence, CHANNEL, Long.toString(sequence));
    }

    @Override
    public void allowTime(Connection connection, boolean much) throws SQLException {
        Sql.run(connection, "set local statement_timeout = " + (much ? "'14min'" : "'50s'"));
        connection.setNetworkTimeout(Runnable::run, much ? MUCH_MILLIS : USUAL_MILLIS);
    }

    @Override
    public Fault fault(SQLException error) {
        String state = String.valueOf(error.getSQLState());
        if (state.startsWith("08") || state.startsWith("57P") || error instanceof SQLTransientConnectionException) {
            return Fault.LOST;
        }
        return switch (state) {
            case "23505" -> Fault.KEY_TAKEN;
            case "53100" -> Fault.DISK_FULL;
            case "55P03", "57014", "40001", "40P01" -> Fault.BUSY;
            case "25006" -> Fault.READ_ONLY;
            case "28P01", "28000", "42501", "3D000" -> Fault.DENIED;
            case "XX001", "XX002" -> Fault.DAMAGED;
            default -> Fault.OTHER;
        };
    }

    @Override
    public boolean hasTable(Connection connection, String name) throws SQLException {
        return Sql.number(connection, "select count(*) from pg_class where oid = to_regclass(?)", name) > 0;
    }

    @Override
    public String version(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    @Override
    public void checkRoom() {
        // the server keeps its own reserve
    }

    @Override
    public void close() {
        Drivers.leaveManager();
    }
}
