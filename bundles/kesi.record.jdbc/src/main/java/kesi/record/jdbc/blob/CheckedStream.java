package kesi.record.jdbc.blob;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import kesi.record.jdbc.engine.Faults;
import kesi.record.jdbc.journal.Chain;

/** Checks a content against its hash while it is read: whoever reads to the end knows that all of it was right. */
final class CheckedStream extends FilterInputStream {

    private final MessageDigest digest = Chain.sha256();
    private final String sha256;
    private boolean ended;

    CheckedStream(InputStream in, String sha256) {
        super(in);
        this.sha256 = sha256;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count > 0) {
            digest.update(bytes, offset, count);
        } else if (count < 0 && !ended) {
            ended = true;
            check();
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check() {
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw Faults.failed("E-BLOB-DAMAGED", "blob.damaged", sha256);
        }
    }
}
