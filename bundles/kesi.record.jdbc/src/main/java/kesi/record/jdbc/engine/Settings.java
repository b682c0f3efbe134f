package kesi.record.jdbc.engine;

import java.nio.file.Path;
import java.util.Optional;

/** Which database keeps the records. */
public sealed interface Settings {

    /** The workspace's folder. */
    Path home();

    /** One machine: SQLite in the workspace. */
    record InWorkspace(Path home) implements Settings {}

    /**
     * A department: PostgreSQL. The address is built from these fields alone.
     *
     * @param host name or address of the server
     * @param port 1 to 65,535
     * @param database the database's name
     * @param user the account
     * @param passwordFile a file whose first line is the password; empty: the account needs none
     * @param tls how the line is protected
     */
    record OnServer(
            Path home, String host, int port, String database, String user, Optional<Path> passwordFile, Tls tls)
            implements Settings {

        public OnServer {
            if (port < 1 || port > 65_535) {
                throw Faults.failed("E-STORE-SETTINGS", "settings.port", port);
            }
        }
    }

    /**
     * How the line to a server is protected.
     *
     * @param required whether the server must prove its name by a certificate; may be off for this very machine only
     * @param authority a file with the certificates that are trusted; empty: those of the Java runtime
     */
    record Tls(boolean required, Optional<Path> authority) {}
}
