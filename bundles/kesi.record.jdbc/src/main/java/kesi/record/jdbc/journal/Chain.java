package kesi.record.jdbc.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The hash that ties each change to the one before it. It is SHA-256 over the entry's fields in this order: sequence,
 * batch, type, id, version, schema, title, content, at, by, reason, hash of the previous entry. A number is 8 bytes,
 * the highest first; a text is its length in bytes as 4 bytes, then its UTF-8; an absent content is the length -1 and
 * nothing else. So no two different entries have the same bytes.
 */
public final class Chain {

    /** What stands for the hash before the first entry. */
    public static final String START = "0".repeat(64);

    private Chain() {}

    /** The hash that an entry must have, in hex. */
    public static String hash(JournalRow row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            out.writeLong(row.sequence());
            text(out, row.batch());
            text(out, row.ref().type());
            text(out, row.ref().id());
            out.writeLong(row.version());
            out.writeLong(row.schema());
            text(out, row.title());
            text(out, row.content());
            text(out, row.at());
            text(out, row.by());
            text(out, row.reason());
            text(out, row.previousHash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(sha256().digest(bytes.toByteArray()));
    }

    /** A new digest; every Java runtime has this one. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
