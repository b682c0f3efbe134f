package kesi.record.jdbc.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kesi.core.api.json.Json;
import kesi.core.api.task.Task;
import kesi.record.jdbc.blob.StoredBlobs;
import kesi.record.jdbc.engine.Faults;
import kesi.record.jdbc.engine.Sql;
import kesi.record.jdbc.journal.Chain;
import org.jspecify.annotations.Nullable;

/** Writes one state of the store as a zip: the journal, keys and arrows as JSON Lines, the blobs, the manifest. */
final class ArchiveWriter implements AutoCloseable {

    private static final int BREATH = 1000;

    private final ZipOutputStream zip;
    private final Json json;
    private final Task task;
    private final Map<String, String> parts = new LinkedHashMap<>();

    ArchiveWriter(OutputStream out, Json json, Task task) {
        this.zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8);
        this.json = json;
        this.task = task;
    }

    /** Writes the parts of one snapshot, then every blob there is, which are at least those that the snapshot names. */
    void write(Connection snapshot, String engine, StoredBlobs blobs) throws SQLException, IOException {
        long entries = Sql.number(snapshot, "select max(seq) from journal");
        String head = Sql.first(snapshot, "select hash from journal order by seq desc limit 1", row -> row.getString(1))
                .orElse(Chain.START);
        for (Lines.Part part : List.of(Lines.JOURNAL, Lines.KEYS, Lines.ARROWS)) {
            part(snapshot, part, entries);
        }
        long count = blobs(blobs);
        Manifest manifest = new Manifest(Manifest.PRESENT, Instant.now(), engine, entries, head, parts, count);
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest.write(json).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void part(Connection snapshot, Lines.Part part, long entries) throws SQLException, IOException {
        MessageDigest digest = Chain.sha256();
        zip.putNextEntry(new ZipEntry(part.name()));
        try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(new Unclosed(zip), digest), 1 << 16)) {
            long[] written = {0};
            Sql.each(snapshot, part.select(), row -> {
                if (written[0]++ % BREATH == 0) {
                    task.checkCancelled();
                    task.progress((double) written[0] / Math.max(1, 2 * entries), Faults.say("backup.writing"));
                }
                line(out, part.line(values(row, part.names().size())));
            });
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
        zip.closeEntry();
        parts.put(part.name(), HexFormat.of().formatHex(digest.digest()));
    }

    private static List<@Nullable Object> values(ResultSet row, int columns) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            values.add(row.getObject(i));
        }
        return values;
    }

    private void line(OutputStream out, Map<String, @Nullable Object> line) {
        try {
            out.write(json.write(line).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long blobs(StoredBlobs blobs) throws IOException {
        List<String> names = new ArrayList<>();
        blobs.each((sha256, size) -> names.add(sha256));
        for (String sha256 : names) {
            task.checkCancelled();
            zip.putNextEntry(new ZipEntry(Manifest.BLOBS + sha256));
            try (InputStream in = blobs.open(sha256).orElseThrow()) {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
        return names.size();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Lets a part's stream be closed and leaves the zip open. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
