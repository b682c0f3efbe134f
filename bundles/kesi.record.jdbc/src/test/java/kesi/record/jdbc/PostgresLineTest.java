package kesi.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Committed;
import kesi.record.jdbc.engine.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several desktops on one server, and lines that break. */
class PostgresLineTest {

    @TempDir
    Path folder;

    @Test
    void desktopsSeeEachOthersChangesAndAreToldOfThem() throws Exception {
        String settings = TestEngine.POSTGRESQL.fresh();
        try (Rig one = new Rig(folder.resolve("one"), settings);
                Rig two = new Rig(folder.resolve("two"), settings)) {
            AtomicLong heard = new AtomicLong(-1);
            two.journal.follow(heard::set);
            ConcurrencyContract.await(() -> heard.get() == 0);
            Ref ref = one.save(Note.of("from one"));
            ConcurrencyContract.await(() -> heard.get() == 1);
            two.change(ref, Note.of("from two"));
            assertThat(one.records.find(ref).orElseThrow().title()).isEqualTo("from two");
            String sha256 = one.blobs.put(new java.io.ByteArrayInputStream(new byte[] {9}));
            assertThat(two.blobs.size(sha256)).contains(1L);
        }
    }

    @Test
    void twoDesktopsNumberTogetherWithoutGaps() throws Exception {
        String settings = TestEngine.POSTGRESQL.fresh();
        try (Rig one = new Rig(folder.resolve("one"), settings);
                Rig two = new Rig(folder.resolve("two"), settings)) {
            one.records.types();
            ConcurrencyContract.together(thread -> {
                for (int i = 0; i < 20; i++) {
                    (thread % 2 == 0 ? one : two).save(Note.of("n"));
                }
            });
            assertThat(one.journal.last()).isEqualTo(160);
            assertThat(two.journal.verify(new Silent()).faults()).isEmpty();
        }
    }

    @Test
    void aLineThatBreaksIsMendedAndNothingIsSavedTwice() throws Exception {
        String settings = TestEngine.POSTGRESQL.fresh();
        try (Rig rig = new Rig(folder, settings)) {
            AtomicLong heard = new AtomicLong(-1);
            rig.journal.follow(heard::set);
            Batch batch = Batch.because(Rig.WHY);
            rig.notes().add(batch, Note.of("once"));
            Committed first = rig.records.commit(batch);
            breakLines(rig);
            assertThat(rig.records.commit(batch)).isEqualTo(first);
            breakLines(rig);
            rig.save(Note.of("goes on"));
            ConcurrencyContract.await(() -> heard.get() == 2);
            assertThat(rig.journal.last()).isEqualTo(2);
        }
    }

    @Test
    void aCrashedServerLosesNothingThatWasAcknowledged() throws Exception {
        PostgresServer own = PostgresServer.startNew();
        try (Rig rig = new Rig(folder, own.freshDatabase())) {
            Ref ref = rig.save(Note.of("durable"));
            own.crash();
            rig.save(Note.of("after"));
            assertThat(rig.records.find(ref)).isPresent();
            assertThat(rig.journal.verify(new Silent()).faults()).isEmpty();
        }
    }

    /** The server ends every line but the one that asks. */
    private static void breakLines(Rig rig) throws Exception {
        try (var connection = rig.database.writing()) {
            Sql.run(
                    connection,
                    "select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where pid <> pg_backend_pid() and datname = current_database()");
        }
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        try (Rig rig = new Rig(
                folder,
                "{\"host\": \"127.0.0.1\", \"port\": 1, \"database\": \"d\", \"user\": \"u\", \"tls\": \"off\"}")) {
            Problem problem = catchThrowableOfType(Problem.class, () -> rig.records.types());
            assertThat(problem.code()).contains("E-STORE-LOST");
            assertThat(problem.getMessage()).contains("127.0.0.1:1/d");
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        String settings = TestEngine.POSTGRESQL.fresh().replace("\"store", "\"no-such-store");
        try (Rig rig = new Rig(folder, settings)) {
            Problem problem = catchThrowableOfType(Problem.class, () -> rig.records.types());
            assertThat(problem.code()).contains("E-STORE-DENIED");
            assertThat(problem.getMessage()).contains("no-such-store");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"host\": \"db\"} | database",
                "{\"host\": \"db\", \"database\": \"d\", \"user\": \"u\", \"tls\": \"off\"} | tls",
                "{\"host\": \"db\", \"database\": \"d\", \"user\": \"u\", \"port\": \"x\"} | port",
                "{\"host\": \"db\", \"database\": \"d\", \"user\": \"u\", \"port\": 0} | port",
                "{\"host\": \"db?ssl=off\", \"database\": \"d\", \"user\": \"u\"} | db?ssl",
                "{\"tsl\": \"off\"} | tsl",
                "{\"engine\": \"h2\"} | h2",
                "[] | object",
                "{ | KESI_STORE"
            })
    void settingsThatMakeNoSenseAreRefusedWithTheirName(String settings, String named) {
        try (Rig rig = new Rig(folder, settings)) {
            Problem problem = catchThrowableOfType(Problem.class, () -> rig.records.types());
            assertThat(problem.getMessage()).contains(named);
        }
    }

    @Test
    void settingsAreReadFromTheWorkspace() throws Exception {
        Files.writeString(
                folder.resolve("kesi.json"), "{\"other\": 1, \"store\": " + TestEngine.POSTGRESQL.fresh() + "}");
        try (Rig rig = new Rig(folder, "")) {
            rig.save(Note.of("x"));
            assertThat(rig.store.engine()).startsWith("postgresql 18");
            assertThat(folder.resolve("store")).doesNotExist();
        }
    }
}
