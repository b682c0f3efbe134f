package kesi.record.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A real PostgreSQL server, unpacked from a Maven artifact into a temporary folder, shared by the tests of one JVM and
 * stopped with it. PostgreSQL refuses to run as root, so a root build starts it as the account {@code nobody}.
 */
public final class PostgresServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Path root;
    private final boolean asRoot = "root".equals(System.getProperty("user.name"));
    private int port;

    private PostgresServer(Path root) {
        this.root = root;
    }

    /** The one server, started when it is first asked for. */
    public static PostgresServer running() {
        return Holder.SERVER;
    }

    private static final class Holder {
        static final PostgresServer SERVER = startNew();
    }

    /** A server of its own, for a test that does it harm. */
    public static PostgresServer startNew() {
        try {
            PostgresServer server = new PostgresServer(Files.createTempDirectory("kesi-postgres"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::remove));
            server.unpack();
            server.run(
                    "bin/initdb", "-D", server.data(), "-U", "kesi", "-A", "trust", "-E", "UTF8", "--locale=C", "-N");
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be unpacked", e);
        }
    }

    /** Settings, as JSON, of an empty database of its own. */
    public String freshDatabase() {
        String name = "store" + DATABASES.incrementAndGet();
        execute("create database " + name);
        return "{\"host\": \"127.0.0.1\", \"port\": " + port + ", \"database\": \"" + name
                + "\", \"user\": \"kesi\", \"tls\": \"off\"}";
    }

    /** Runs SQL in the server's own database. */
    public void execute(String sql) {
        try (Connection connection = connect("postgres")) {
            connection.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A connection to one database, past the store. */
    public Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "kesi");
        return new org.postgresql.Driver().connect("jdbc:postgresql://127.0.0.1:" + port + "/" + database, properties);
    }

    /** Stops the server at once, as a crash would, and starts it again on the same port. */
    public void crash() {
        run("bin/pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
        startOnPort();
    }

    private void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        startOnPort();
    }

    private void startOnPort() {
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + root
                + " -c max_connections=200 -c shared_buffers=32MB -c recovery_init_sync_method=syncfs";
        run(
                "bin/pg_ctl",
                "-D",
                data(),
                "-l",
                root.resolve("log").toString(),
                "-o",
                options,
                "-t",
                "180",
                "-w",
                "start");
    }

    private String data() {
        return root.resolve("data").toString();
    }

    private void unpack() throws IOException {
        Path archive = root.resolve("postgres.txz");
        try (InputStream in = PostgresServer.class.getResourceAsStream("/postgres-linux-x86_64.txz")) {
            Files.copy(java.util.Objects.requireNonNull(in, "the PostgreSQL of this platform"), archive);
        }
        if (asRoot) {
            call(List.of("chown", "nobody", root.toString()));
        }
        run("tar", "-xJf", archive.toString(), "-C", root.toString());
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (asRoot) {
            command.addAll(List.of("runuser", "-u", "nobody", "--"));
        }
        command.add(program.startsWith("bin/") ? root.resolve(program).toString() : program);
        command.addAll(List.of(arguments));
        call(command);
    }

    private void call(List<String> command) {
        try {
            Path output = Files.createTempFile("kesi-postgres", ".out");
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/tmp").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(200, TimeUnit.SECONDS);
            String said = Files.readString(output);
            Files.delete(output);
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(command + " failed: " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(command.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void remove() {
        try {
            run("bin/pg_ctl", "-D", data(), "-m", "immediate", "stop");
        } catch (IllegalStateException expected) {
            // it was not running
        }
        try (Stream<Path> files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
