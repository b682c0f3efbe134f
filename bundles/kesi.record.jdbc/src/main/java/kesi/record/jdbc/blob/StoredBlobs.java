package kesi.record.jdbc.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import java.util.regex.Pattern;
import kesi.record.api.Blobs;
import kesi.record.jdbc.engine.Database;
import kesi.record.jdbc.engine.Faults;
import kesi.record.jdbc.journal.Chain;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Source files, beside the database of one machine or within the one that a department shares. */
@Component(service = {Blobs.class, StoredBlobs.class})
public final class StoredBlobs implements Blobs {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Duration ABANDONED = Duration.ofHours(6);

    private final Database database;

    /** The blobs of this database's workspace. */
    @Activate
    public StoredBlobs(@Reference Database database) {
        this.database = database;
    }

    /** Whether a text can be the name of a content. */
    public static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    @Override
    public String put(InputStream content) {
        database.engine().checkRoom();
        Path incoming = database.settings().home().resolve("cache").resolve("incoming");
        try {
            Files.createDirectories(incoming);
            clear(incoming);
            Path written = Files.createTempFile(incoming, "blob", ".tmp");
            return put(content, written);
        } catch (IOException e) {
            throw Faults.file(incoming, e);
        }
    }

    private String put(InputStream content, Path written) throws IOException {
        try {
            MessageDigest digest = Chain.sha256();
            long size;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(written), digest)) {
                size = content.transferTo(out);
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            shelf().take(written, sha256, size);
            return sha256;
        } finally {
            Files.deleteIfExists(written);
        }
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return isHash(sha256) ? shelf().open(sha256).map(in -> new CheckedStream(in, sha256)) : Optional.empty();
    }

    @Override
    public Optional<Long> size(String sha256) {
        return isHash(sha256) ? shelf().size(sha256) : Optional.empty();
    }

    /** Hands over the hash and size of every content, in the order of the hashes. */
    public void each(ObjLongConsumer<String> taker) {
        shelf().each(taker);
    }

    private BlobShelf shelf() {
        return database.engine().shared()
                ? new TableShelf(database)
                : new FolderShelf(database.settings().home().resolve("blobs"));
    }

    /** What a killed process left unfinished. */
    private static void clear(Path incoming) throws IOException {
        Instant limit = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(incoming, "blob*.tmp")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
