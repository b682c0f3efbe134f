package kesi.record.jdbc.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * SQLite in one file of the workspace, with a write-ahead log and a sync before every commit is acknowledged. The file
 * comes into being whole: an empty or foreign file in its place is never taken for a new store.
 */
public final class SqliteEngine implements Engine {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteEngine.class);
    private static final int BUSY_MILLIS = 5_000;
    private static final int APPLICATION = 0x4B657369;
    private static final long RESERVE = 200L << 20;

    private final Path file;
    private final Path library;
    private final SQLiteDataSource reading;
    private final SQLiteDataSource writing;

    /** The store of the workspace in this folder, which need not exist yet. */
    public SqliteEngine(Path home) {
        this.file = home.resolve("store").resolve("kesi.db");
        this.library = home.resolve("cache").resolve("native");
        SQLiteConfig reader = common();
        reader.setReadOnly(true);
        this.reading = source(reader);
        this.writing = source(common());
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        return config;
    }

    private SQLiteDataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public void prepare() throws SQLException {
        NativeLibrary.load(library, Drivers::leaveManager);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!Files.exists(file)) {
                create();
            } else if (Files.size(file) == 0) {
                throw Faults.failed("E-STORE-DAMAGED", "fault.damaged", file, "0 bytes");
            }
        } catch (IOException e) {
            throw new Problem(
                    Kind.FAILED, "E-STORE-READ-ONLY", Faults.say("fault.read-only", file, Faults.reason(e)), e);
        }
    }

    /** The file gets its name only when the log mode and the mark of a Kesi store are in it. */
    private void create() throws SQLException, IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        SQLiteDataSource source = new SQLiteDataSource(common());
        source.setUrl("jdbc:sqlite:" + fresh);
        try (Connection connection = source.getConnection()) {
            Sql.run(connection, "pragma application_id = " + APPLICATION);
            Sql.run(connection, "pragma journal_mode = wal");
        }
        DurableFiles.move(fresh, file);
    }

    @Override
    public DataSource reading() {
        return reading;
    }

    @Override
    public Connection writing() throws SQLException {
        Connection connection = writing.getConnection();
        if (Sql.number(connection, "pragma application_id") != APPLICATION) {
            connection.close();
            throw Faults.failed("E-STORE-DAMAGED", "fault.foreign", file);
        }
        Sql.run(connection, "pragma journal_mode = wal");
        return connection;
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        Sql.run(connection, "begin immediate");
    }

    @Override
    public void beginSnapshot(Connection connection) throws SQLException {
        Sql.run(connection, "begin");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        Sql.run(connection, "commit");
    }

    @Override
    public void rollBack(Connection connection) throws SQLException {
        try {
            Sql.run(connection, "rollback");
        } catch (SQLException e) {
            // after some errors SQLite has rolled back by itself and says that no transaction is active
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw e;
            }
        }
    }

    @Override
    public void end(Connection connection) throws SQLException {
        rollBack(connection);
    }

    @Override
    public void announce(Connection connection, long sequence) {
        // the workspace is ours alone: followers are in this process
    }

    @Override
    public void allowTime(Connection connection, boolean much) {
        // statements have no time limits here
    }

    @Override
    public Fault fault(SQLException error) {
        SQLiteErrorCode code = code(error);
        String name = code.name().toUpperCase(Locale.ROOT);
        if (name.startsWith("SQLITE_CONSTRAINT")) {
            return name.endsWith("_UNIQUE") || name.endsWith("_PRIMARYKEY") ? Fault.KEY_TAKEN : Fault.OTHER;
        }
        return switch (code.code & 0xff) {
            case 5, 6 -> Fault.BUSY;
            case 8, 14 -> Fault.READ_ONLY;
            case 10 -> Fault.LOST;
            case 11, 26 -> Fault.DAMAGED;
            case 13 -> Fault.DISK_FULL;
            default -> Fault.OTHER;
        };
    }

    /** The pool puts its own error around the one of the file. */
    private static SQLiteErrorCode code(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException e) {
                return e.getResultCode();
            }
        }
        return SQLiteErrorCode.UNKNOWN_ERROR;
    }

    @Override
    public boolean hasTable(Connection connection, String name) throws SQLException {
        return Sql.number(connection, "select count(*) from sqlite_schema where type = 'table' and name = ?", name) > 0;
    }

    @Override
    public String version(Connection connection) throws SQLException {
        return Sql.first(connection, "select sqlite_version()", row -> row.getString(1))
                .orElse("");
    }

    @Override
    public void checkRoom() {
        try {
            long free = Files.getFileStore(file).getUsableSpace();
            if (free < RESERVE) {
                throw Faults.failed("E-DISK-FULL", "fault.disk-low", file, free >> 20, RESERVE >> 20);
            }
        } catch (IOException e) {
            throw Faults.file(file, e);
        }
    }

    /** The last to leave must be one who may write, or the log stays beside the file. */
    @Override
    public void close() {
        try (Connection last = writing.getConnection()) {
            Sql.run(last, "pragma wal_checkpoint(truncate)");
        } catch (SQLException e) {
            LOG.info("The log of {} stays beside it until the next start: {}", file, e.getMessage());
        } finally {
            Drivers.leaveManager();
        }
    }
}
