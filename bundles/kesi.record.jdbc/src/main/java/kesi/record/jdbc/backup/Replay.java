package kesi.record.jdbc.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kesi.core.api.task.Task;
import kesi.record.jdbc.engine.Faults;
import kesi.record.jdbc.engine.Sql;
import kesi.record.jdbc.schema.Migration;
import org.jspecify.annotations.Nullable;

/** Puts what a verified backup holds in the place of all rows, inside one transaction. */
final class Replay {

    private static final int AT_A_TIME = 500;
    private static final String DOCUMENTS = """
            insert into document(type, id, version, schema, title, content, changed, seq)
            select j.type, j.id, j.version, j.schema, j.title, j.content, j.made_at, j.seq from journal j
             where j.content is not null
               and not exists (select 1 from journal k
                                where k.type = j.type and k.id = j.id and k.version > j.version)
            """;
    private static final String BATCHES =
            "insert into batch(id, first, last) select batch, min(seq), max(seq) from journal group by batch";

    private final ArchiveReader archive;
    private final Connection connection;
    private final Task task;

    Replay(ArchiveReader archive, Connection connection, Task task) {
        this.archive = archive;
        this.connection = connection;
        this.task = task;
    }

    /** Replaces the rows; followers see another epoch and start afresh. */
    void run() throws SQLException {
        for (String table : List.of("keyed", "arrow", "document", "batch", "journal")) {
            Sql.run(connection, "delete from " + table);
        }
        insert(Lines.JOURNAL);
        Sql.run(connection, DOCUMENTS);
        Sql.run(connection, BATCHES);
        insert(Lines.KEYS);
        insert(Lines.ARROWS);
        Migration.set(connection, "epoch", UUID.randomUUID().toString());
    }

    private void insert(Lines.Part part) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(part.insert())) {
            int[] waiting = {0};
            archive.lines(part, line -> {
                add(statement, part.values(line));
                if (++waiting[0] % AT_A_TIME == 0) {
                    task.checkCancelled();
                    task.progress(-1, Faults.say("backup.restoring"));
                    send(statement);
                }
            });
            statement.executeBatch();
        } catch (IOException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw sql;
            }
            throw new UncheckedIOException(e);
        }
    }

    private static void add(PreparedStatement statement, List<@Nullable Object> values) throws IOException {
        try {
            Sql.bind(statement, values.toArray());
            statement.addBatch();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void send(PreparedStatement statement) throws IOException {
        try {
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
