package kesi.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Ref;
import kesi.record.jdbc.engine.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database file that is not as it should be is named, with what to do, and never overwritten. */
class SqliteFileTest {

    @TempDir
    Path folder;

    @Test
    void everyCommitIsSyncedBeforeItIsAcknowledged() throws Exception {
        try (Rig rig = new Rig(folder, "")) {
            try (Connection writing = rig.database.writing()) {
                assertThat(Sql.number(writing, "pragma synchronous")).as("FULL").isEqualTo(2);
                assertThat(Sql.number(writing, "pragma foreign_keys")).isEqualTo(1);
                assertThat(Sql.first(writing, "pragma journal_mode", row -> row.getString(1)))
                        .contains("wal");
            }
        }
    }

    @Test
    void whoeverReadsCannotWrite() {
        try (Rig rig = new Rig(folder, "")) {
            Problem problem = catchThrowableOfType(
                    Problem.class,
                    () -> rig.database.read(connection -> Sql.update(connection, "delete from journal")));
            assertThat(problem.code()).contains("E-STORE-READ-ONLY");
        }
    }

    @Test
    void garbageIsLeftAsItIs() throws IOException {
        leftAlone("this is no database, ".repeat(500).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyFileIsLeftAsItIs() throws IOException {
        leftAlone(new byte[0]);
    }

    @Test
    void aFileCutInHalfIsLeftAsItIs() throws IOException {
        byte[] whole = storeWithNotes();
        leftAlone(java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void aForeignDatabaseIsLeftAsItIs() throws Exception {
        org.sqlite.SQLiteDataSource source = new org.sqlite.SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("foreign.db"));
        try (Connection connection = source.getConnection()) {
            Sql.run(connection, "create table mine (x)");
        }
        leftAlone(Files.readAllBytes(folder.resolve("foreign.db")));
    }

    private void leftAlone(byte[] content) throws IOException {
        Path file = folder.resolve("home/store/kesi.db");
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file.resolveSibling("kesi.db-wal"));
        Files.write(file, content);
        try (Rig rig = new Rig(folder.resolve("home"), "")) {
            Problem problem = catchThrowableOfType(Problem.class, () -> rig.records.types());
            assertThat(problem.code()).contains("E-STORE-DAMAGED");
            assertThat(problem.getMessage())
                    .contains(file.toString())
                    .containsAnyOf("store:restore", "another workspace");
            assertThat(catchThrowableOfType(Problem.class, () -> rig.save(Note.of("x")))
                            .code())
                    .contains("E-STORE-DAMAGED");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }

    private byte[] storeWithNotes() throws IOException {
        try (Rig rig = new Rig(folder.resolve("whole"), "")) {
            for (int i = 0; i < 50; i++) {
                rig.save(Note.of("note ".repeat(200)));
            }
        }
        assertThat(folder.resolve("whole/store/kesi.db-wal")).doesNotExist();
        return Files.readAllBytes(folder.resolve("whole/store/kesi.db"));
    }

    @Test
    void oneChangedByteIsFound() throws IOException {
        byte[] whole = storeWithNotes();
        Path file = folder.resolve("whole/store/kesi.db");
        int at = new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf("note note") + 3;
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            bytes.write('E');
        }
        try (Rig rig = new Rig(folder.resolve("whole"), "")) {
            assertThat(rig.journal.verify(new Silent()).faults()).isNotEmpty();
        }
    }

    @Test
    void aStoreOfANewerKesiIsLeftAsItIs() throws Exception {
        try (Rig rig = new Rig(folder, "");
                Connection writing = rig.database.writing()) {
            Sql.run(writing, "update meta set value = '99' where name = 'schema'");
        }
        byte[] before = Files.readAllBytes(folder.resolve("store/kesi.db"));
        try (Rig rig = new Rig(folder, "")) {
            Problem problem = catchThrowableOfType(Problem.class, () -> rig.records.types());
            assertThat(problem.code()).contains("E-STORE-NEWER");
            assertThat(problem.getMessage()).contains("99", "kesi.db");
        }
        assertThat(Files.readAllBytes(folder.resolve("store/kesi.db"))).isEqualTo(before);
    }

    @Test
    void aStoreThatAnotherHoldsIsNamedAndWorksWhenItIsFree() throws Exception {
        try (Rig rig = new Rig(folder, "");
                Rig other = new Rig(folder, "")) {
            rig.save(Note.of("a"));
            try (Connection holder = other.database.writing()) {
                Sql.run(holder, "begin exclusive");
                Problem problem = catchThrowableOfType(Problem.class, () -> rig.save(Note.of("b")));
                assertThat(problem.code()).contains("E-STORE-LOCKED");
                assertThat(problem.getMessage()).contains("kesi.db");
            }
            rig.save(Note.of("c"));
            assertThat(rig.records.count(Note.TYPE)).isEqualTo(2);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() {
        for (Path home : List.of(Path.of("/proc/kesi"), Path.of("/dev/null/kesi"))) {
            try (Rig rig = new Rig(home, "")) {
                Problem problem = catchThrowableOfType(Problem.class, () -> rig.records.types());
                assertThat(problem.code()).contains("E-STORE-READ-ONLY");
                assertThat(problem.getMessage()).contains(home.toString()).contains("--home");
            }
        }
    }

    @Test
    void anOpeningThatFailedIsTriedAgain() throws IOException {
        Path file = folder.resolve("store/kesi.db");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "garbage that is long enough to be looked at as a header ....................");
        try (Rig rig = new Rig(folder, "")) {
            assertThat(catchThrowableOfType(Problem.class, () -> rig.records.types()))
                    .isNotNull();
            Files.delete(file);
            assertThat(rig.save(Note.of("works"))).isNotNull();
        }
    }

    @Test
    void theNativeLibraryLeavesNothingOfAKilledProcess() throws IOException {
        Path left = folder.resolve("cache/native/sqlite-0.0.0-killed-libsqlitejdbc.so");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "left behind");
        try (Rig rig = new Rig(folder, "")) {
            rig.records.types();
        }
        assertThat(left).doesNotExist();
    }

    @Test
    void theStoreIsOneFileWhenItIsClosed() throws IOException {
        try (Rig rig = new Rig(folder, "")) {
            Ref ref = rig.save(Note.of("x"));
            rig.records.find(ref);
        }
        try (Stream<Path> files = Files.list(folder.resolve("store"))) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("kesi.db");
        }
    }
}
