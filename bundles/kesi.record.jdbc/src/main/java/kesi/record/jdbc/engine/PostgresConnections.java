package kesi.record.jdbc.engine;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** Makes connections with time limits on everything, without the JDK's list of drivers, where ours would stay. */
final class PostgresConnections implements DataSource {

    private static final String CONNECT_SECONDS = "5";
    private static final String SOCKET_SECONDS = "60";
    /** The server gives up first, so that it and not the line says why. */
    private static final String SERVER_LIMITS = "-c lock_timeout=20s -c statement_timeout=50s"
            + " -c idle_in_transaction_session_timeout=15min -c synchronous_commit=on";

    private final Driver driver = new Driver();
    private final Settings.OnServer settings;

    PostgresConnections(Settings.OnServer settings) {
        this.settings = settings;
        Drivers.leaveManager();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = driver.connect(url(), properties());
        if (connection == null) {
            throw new SQLException("No connection for " + url());
        }
        return connection;
    }

    private String url() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        if (!host.matches("[A-Za-z0-9._:\\[\\]-]+")) {
            throw Faults.failed("E-STORE-SETTINGS", "settings.host", settings.host());
        }
        String database = URLEncoder.encode(settings.database(), StandardCharsets.UTF_8);
        return "jdbc:postgresql://" + host + ":" + settings.port() + "/" + database;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", settings.user());
        settings.passwordFile().ifPresent(file -> properties.setProperty("password", password(file)));
        properties.setProperty("ApplicationName", "Kesi");
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        properties.setProperty("loginTimeout", CONNECT_SECONDS);
        properties.setProperty("socketTimeout", SOCKET_SECONDS);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("options", SERVER_LIMITS);
        protect(properties);
        return properties;
    }

    private void protect(Properties properties) {
        Settings.Tls tls = settings.tls();
        properties.setProperty("sslmode", tls.required() ? "verify-full" : "disable");
        if (tls.required()) {
            tls.authority()
                    .ifPresentOrElse(
                            file -> properties.setProperty("sslrootcert", file.toString()),
                            () -> properties.setProperty("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory"));
        }
    }

    private static String password(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw Faults.file(file, e);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The settings name the account");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        // the driver logs by itself
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the time limits are fixed
    }

    @Override
    public int getLoginTimeout() {
        return Integer.parseInt(CONNECT_SECONDS);
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("No logger");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
