package kesi.record.jdbc.blob;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import kesi.record.jdbc.engine.Database;
import kesi.record.jdbc.engine.Faults;
import kesi.record.jdbc.engine.Sql;

/** Contents in a table, in parts of 1 MB, so that a department shares them. */
final class TableShelf implements BlobShelf {

    private static final int PART = 1 << 20;

    private final Database database;

    TableShelf(Database database) {
        this.database = database;
    }

    @Override
    public void take(Path written, String sha256, long size) {
        try (Connection connection = database.writing()) {
            connection.setAutoCommit(false);
            String sql = "insert into blob(sha256, size) values (?, ?) on conflict (sha256) do nothing";
            if (Sql.update(connection, sql, sha256, size) > 0) {
                parts(connection, written, sha256);
            }
            connection.commit();
            Files.delete(written);
        } catch (SQLException e) {
            throw Faults.problem(database.engine(), e);
        } catch (IOException e) {
            throw Faults.file(written, e);
        }
    }

    private static void parts(Connection connection, Path written, String sha256) throws SQLException, IOException {
        String sql = "insert into blob_part(sha256, position, bytes) values (?, ?, ?)";
        try (InputStream in = Files.newInputStream(written);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int position = 0;
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                Sql.bind(statement, sha256, position++, part);
                statement.executeUpdate();
            }
        }
    }

    @Override
    public Optional<Long> size(String sha256) {
        return database.read(connection ->
                Sql.first(connection, "select size from blob where sha256 = ?", row -> row.getLong(1), sha256));
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return size(sha256).map(size -> new Parts(sha256));
    }

    @Override
    public void each(ObjLongConsumer<String> taker) {
        database.snapshot(connection -> {
            Sql.each(
                    connection,
                    "select sha256, size from blob order by sha256",
                    row -> taker.accept(row.getString(1), row.getLong(2)));
            return taker;
        });
    }

    private byte[] part(String sha256, int position) {
        String sql = "select bytes from blob_part where sha256 = ? and position = ?";
        return database.read(connection -> Sql.first(connection, sql, row -> row.getBytes(1), sha256, position))
                .orElse(new byte[0]);
    }

    /** The parts one after the other; one is in memory. */
    private final class Parts extends InputStream {

        private final String sha256;
        private byte[] part = new byte[0];
        private int at;
        private int next;

        Parts(String sha256) {
            this.sha256 = sha256;
        }

        @Override
        public int read() {
            return isAtEnd() ? -1 : part[at++] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (isAtEnd()) {
                return -1;
            }
            int count = Math.min(length, part.length - at);
            System.arraycopy(part, at, bytes, offset, count);
            at += count;
            return count;
        }

        private boolean isAtEnd() {
            if (at == part.length) {
                part = part(sha256, next++);
                at = 0;
            }
            return part.length == 0;
        }
    }
}
