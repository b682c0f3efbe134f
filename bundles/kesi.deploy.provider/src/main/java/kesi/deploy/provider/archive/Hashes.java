package kesi.deploy.provider.archive;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A sink that hashes what goes through it, by SHA-256. */
public final class Hashes extends OutputStream {

    private final MessageDigest digest = sha256();
    private final OutputStream behind;
    private long length;

    /** Hashes on the way to another sink. */
    public Hashes(OutputStream behind) {
        this.behind = behind;
    }

    /** The hash of bytes in hexadecimal. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** How many bytes went through. */
    public long length() {
        return length;
    }

    /** The hash of all that went through, in hexadecimal; once. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void write(int b) throws java.io.IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws java.io.IOException {
        digest.update(bytes, from, count);
        length += count;
        behind.write(bytes, from, count);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
