package kesi.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Ref;
import kesi.core.provider.json.GsonJson;
import kesi.record.api.Batch;
import kesi.record.jdbc.engine.Database;
import kesi.record.jdbc.engine.Engine;
import kesi.record.jdbc.engine.Settings;
import kesi.record.jdbc.engine.Sql;
import kesi.record.jdbc.engine.SqlWork;
import kesi.record.jdbc.schema.WorkspaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk: SQLite's own limit on pages makes the same error. */
class FullDiskTest {

    @TempDir
    Path folder;

    @Test
    void aFullDiskKeepsWhatWasSavedAndTheStoreStaysUsable() {
        WorkspaceDatabase opened = new WorkspaceDatabase(folder, "", new GsonJson());
        Tight tight = new Tight(opened);
        try (Rig rig = new Rig(folder, opened, tight)) {
            Ref kept = rig.save(Note.of("kept"));
            tight.pages = 60;
            Batch large = Batch.because(Rig.WHY);
            for (int i = 0; i < 500; i++) {
                rig.notes().add(large, Note.of("large ".repeat(100)));
            }
            rig.writer.close();
            Rig again = new Rig(folder, new WorkspaceDatabase(folder, "", new GsonJson()), tight);
            Problem problem = catchThrowableOfType(Problem.class, () -> again.records.commit(large));
            assertThat(problem.code()).contains("E-DISK-FULL");
            assertThat(problem.getMessage()).contains("kesi.db").contains("kept");
            assertThat(again.records.count(Note.TYPE)).isEqualTo(1);
            again.change(kept, Note.of("small changes still fit"));
            assertThat(again.journal.verify(new Silent()).faults()).isEmpty();
            tight.pages = 100_000;
            again.writer.close();
            again.close();
        }
        try (Rig rig = new Rig(folder, "")) {
            assertThat(rig.save(Note.of("room again"))).isNotNull();
            assertThat(rig.journal.last()).isEqualTo(3);
        }
    }

    /** A database whose writer may have only so many pages. */
    private static final class Tight implements Database {

        private final Database database;
        private int pages = 100_000;

        Tight(Database database) {
            this.database = database;
        }

        @Override
        public Engine engine() {
            return database.engine();
        }

        @Override
        public Settings settings() {
            return database.settings();
        }

        @Override
        public <T> T read(SqlWork<T> work) {
            return database.read(work);
        }

        @Override
        public <T> T snapshot(SqlWork<T> work) {
            return database.snapshot(work);
        }

        @Override
        public Connection writing() throws SQLException {
            Connection connection = database.writing();
            Sql.run(connection, "pragma max_page_count = " + pages);
            return connection;
        }
    }
}
