package kesi.exchange.files.child;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The zip around an office document: opened only when no part is there twice, and read only up to limits. */
final class OfficeZip implements AutoCloseable {

    private static final long MOST = 512L << 20;
    private static final long SMALL = 8L << 20;
    private static final long RATIO = 200;
    private static final int MOST_PARTS = 20_000;

    private final ZipFile zip;
    private long read;

    OfficeZip(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        Set<String> names = new HashSet<>();
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !names.add(name))
                .findFirst()
                .ifPresent(this::twice);
        if (zip.size() > MOST_PARTS) {
            throw new Fault("E-ZIP-TOO-BIG", zip.size() + " parts");
        }
    }

    private void twice(String name) {
        throw new Fault("E-DAMAGED", "two parts named " + name);
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    InputStream open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new Fault("E-DAMAGED", "no part " + part);
        }
        return new Limited(zip.getInputStream(entry), entry.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what really comes out: the sizes that a zip states may lie. */
    private final class Limited extends FilterInputStream {

        private final long packed;
        private long own;

        Limited(InputStream in, long packed) {
            super(in);
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            own += Math.max(0, count);
            read += Math.max(0, count);
            if (read > MOST || (own > SMALL && own / packed > RATIO)) {
                throw new Fault("E-ZIP-TOO-BIG", "over " + (read >> 20) + " MB");
            }
            return count;
        }
    }
}
