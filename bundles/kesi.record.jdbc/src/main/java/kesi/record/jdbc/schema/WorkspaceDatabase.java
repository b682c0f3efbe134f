package kesi.record.jdbc.schema;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.record.jdbc.engine.Database;
import kesi.record.jdbc.engine.Engine;
import kesi.record.jdbc.engine.Fault;
import kesi.record.jdbc.engine.Faults;
import kesi.record.jdbc.engine.PostgresEngine;
import kesi.record.jdbc.engine.Settings;
import kesi.record.jdbc.engine.SettingsFile;
import kesi.record.jdbc.engine.SqlWork;
import kesi.record.jdbc.engine.SqliteEngine;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the database that the workspace's settings name, with a small pool for those who read. */
@Component(service = Database.class)
public final class WorkspaceDatabase implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceDatabase.class);
    private static final int READERS = 6;
    private static final int ATTEMPTS = 3;
    private static final long WAIT_MILLIS = 10_000;

    private final Json json;
    private final Path home;
    private final String instead;
    private @Nullable Opened opened;
    private boolean closed;

    /** The database of the framework's workspace. */
    @Activate
    public WorkspaceDatabase(BundleContext framework, @Reference Json json) {
        this(
                Path.of(Optional.ofNullable(framework.getProperty("kesi.home")).orElse(".")),
                Optional.ofNullable(framework.getProperty("kesi.store"))
                        .or(() -> Optional.ofNullable(System.getenv("KESI_STORE")))
                        .orElse(""),
                json);
    }

    /**
     * The database of a workspace.
     *
     * @param instead settings as JSON that stand in place of the workspace's own; empty for none
     */
    public WorkspaceDatabase(Path home, String instead, Json json) {
        this.home = home.toAbsolutePath().normalize();
        this.instead = instead;
        this.json = json;
    }

    @Override
    public Engine engine() {
        return opened().engine();
    }

    @Override
    public Settings settings() {
        return opened().settings();
    }

    @Override
    public <T> T read(SqlWork<T> work) {
        Opened now = opened();
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = now.readers().getConnection()) {
                return work.run(connection);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || now.engine().fault(e) != Fault.LOST) {
                    throw Faults.problem(now.engine(), e);
                }
            }
        }
    }

    @Override
    public <T> T snapshot(SqlWork<T> work) {
        Opened now = opened();
        try (Connection connection = now.readers().getConnection()) {
            now.engine().beginSnapshot(connection);
            try {
                return work.run(connection);
            } finally {
                now.engine().end(connection);
            }
        } catch (SQLException e) {
            throw Faults.problem(now.engine(), e);
        }
    }

    @Override
    public Connection writing() throws SQLException {
        return opened().engine().writing();
    }

    /** Closes every connection; a later call is refused. */
    @Deactivate
    public synchronized void close() {
        closed = true;
        if (opened != null) {
            opened.readers().close();
            opened.engine().close();
            opened = null;
        }
    }

    private synchronized Opened opened() {
        if (closed) {
            throw Faults.failed("E-STORE-CLOSED", "fault.closed");
        }
        if (opened == null) {
            opened = open();
        }
        return opened;
    }

    private Opened open() {
        try {
            Settings settings = new SettingsFile(json, home).read(instead);
            return open(settings, engine(settings));
        } catch (Problem e) {
            LOG.error("The store cannot be opened: {}", e.getMessage(), e);
            throw e;
        }
    }

    private static Engine engine(Settings settings) {
        return settings instanceof Settings.OnServer server
                ? new PostgresEngine(server)
                : new SqliteEngine(settings.home());
    }

    private static Opened open(Settings settings, Engine engine) {
        try {
            engine.prepare();
            try (Connection connection = engine.writing()) {
                new Migration(engine).run(connection);
            }
        } catch (SQLException e) {
            throw Faults.problem(engine, e);
        }
        return new Opened(settings, engine, pool(engine));
    }

    private static HikariDataSource pool(Engine engine) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("kesi-store-readers");
        config.setDataSource(engine.reading());
        config.setReadOnly(true);
        // said here, since the pool would otherwise ask its first connection and keep the answer of a dying one for
        // ever
        config.setTransactionIsolation(engine.shared() ? "TRANSACTION_READ_COMMITTED" : "TRANSACTION_SERIALIZABLE");
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    /** The database while it is open. */
    private record Opened(Settings settings, Engine engine, HikariDataSource readers) {}
}
