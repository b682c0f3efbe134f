package kesi.record.jdbc.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import kesi.core.api.json.Json;
import kesi.core.api.task.Task;
import kesi.record.api.Store;
import kesi.record.jdbc.blob.StoredBlobs;
import kesi.record.jdbc.engine.Database;
import kesi.record.jdbc.engine.DurableFiles;
import kesi.record.jdbc.engine.Faults;
import kesi.record.jdbc.engine.Sql;
import kesi.record.jdbc.journal.Announcer;
import kesi.record.jdbc.journal.Writer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Figures, backup and restore of the database and the blobs together. */
@Component
public final class WholeStore implements Store {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Database database;
    private final Writer writer;
    private final StoredBlobs blobs;
    private final Announcer announcer;
    private final Json json;

    /** The store of this database. */
    @Activate
    public WholeStore(
            @Reference Database database,
            @Reference Writer writer,
            @Reference StoredBlobs blobs,
            @Reference Announcer announcer,
            @Reference Json json) {
        this.database = database;
        this.writer = writer;
        this.blobs = blobs;
        this.announcer = announcer;
        this.json = json;
    }

    @Override
    public Figures backup(Path file, Task task) {
        return backup(file, true, task);
    }

    private Figures backup(Path file, boolean verified, Task task) {
        if (Files.exists(file)) {
            throw Faults.failed("E-FILE-EXISTS", "backup.exists", file);
        }
        Path written = file.resolveSibling(file.getFileName() + ".part");
        try {
            write(written, task);
            if (verified) {
                readAgain(written, task);
            }
            DurableFiles.move(written, file);
        } catch (IOException e) {
            throw Faults.file(file, e);
        } finally {
            remove(written);
        }
        return figures();
    }

    /**
     * A backup counts when every part of it can be read again and is what was written. What is put aside before a
     * restore need not: damage may be why somebody restores.
     */
    private void readAgain(Path written, Task task) throws IOException {
        try (ArchiveReader archive = new ArchiveReader(written, json)) {
            archive.verify(task);
        }
    }

    private void write(Path written, Task task) throws IOException {
        try (ArchiveWriter archive = new ArchiveWriter(
                Files.newOutputStream(written, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING),
                json,
                task)) {
            database.snapshot(connection -> write(archive, connection));
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    private boolean write(ArchiveWriter archive, Connection connection) throws SQLException {
        try {
            archive.write(connection, database.engine().name(), blobs);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Figures restore(Path file, Task task) {
        if (!Files.isRegularFile(file)) {
            throw Faults.failed("E-FILE", "backup.absent", file);
        }
        try (ArchiveReader archive = new ArchiveReader(file, json)) {
            archive.verify(task.part(0.4, Faults.say("backup.checking")));
            backup(beside(), false, task.part(0.2, Faults.say("backup.writing")));
            for (String sha256 : archive.blobs()) {
                put(archive, sha256);
            }
            replay(archive, task.part(0.4, Faults.say("backup.restoring")));
        } catch (IOException | UncheckedIOException e) {
            throw Faults.failed(
                    "E-BACKUP-DAMAGED", "backup.damaged", file, file.getFileName(), String.valueOf(e.getMessage()));
        }
        return figures();
    }

    private void put(ArchiveReader archive, String sha256) throws IOException {
        if (blobs.size(sha256).isEmpty()) {
            try (InputStream in = archive.blob(sha256)) {
                blobs.put(in);
            }
        }
    }

    private void replay(ArchiveReader archive, Task task) {
        long last = writer.alone(connection -> {
            database.engine().allowTime(connection, true);
            new Replay(archive, connection, task).run();
            long end = Sql.number(connection, "select max(seq) from journal");
            database.engine().announce(connection, end);
            database.engine().allowTime(connection, false);
            return end;
        });
        announcer.reached(last);
    }

    /** Where the store of before goes: beside the workspace, so that it is not lost with it. */
    private Path beside() {
        Path home = database.settings().home();
        return home.resolveSibling(home.getFileName() + "-before-restore-"
                + STAMP.format(Clock.systemUTC().instant()) + ".zip");
    }

    @Override
    public Figures figures() {
        Map<String, Long> records = new LinkedHashMap<>();
        long entries = database.read(connection -> {
            String sql = "select type, count(*) from document group by type order by type";
            Sql.each(connection, sql, row -> records.put(row.getString(1), row.getLong(2)));
            return Sql.number(connection, "select max(seq) from journal");
        });
        long[] sums = {0, 0};
        blobs.each((sha256, size) -> {
            sums[0]++;
            sums[1] += size;
        });
        return new Figures(records, entries, sums[0], sums[1]);
    }

    @Override
    public String engine() {
        return database.read(
                connection -> database.engine().name() + " " + database.engine().version(connection));
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Faults.file(file, e);
        }
    }
}
