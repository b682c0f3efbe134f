package kesi.exchange.files.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kesi.exchange.files.Refusal;

/**
 * The list of contents at the end of a zip, read as it stands: raw names, flags and kinds that the JDK does not tell.
 * Archives beyond the old limits (zip64) are above our own limits and refused.
 */
record CentralDirectory(List<Entry> entries) {

    private static final int END = 0x06054b50;
    private static final int HEADER = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int HEADER_SIZE = 46;
    private static final int MOST_TAIL = END_SIZE + 0xFFFF;
    private static final int MOST_DIRECTORY = 32 << 20;
    private static final int UNIX = 3;
    private static final int LINK = 0120000;
    private static final int KIND = 0170000;

    /**
     * One entry.
     *
     * @param name the raw bytes of its name
     * @param utf8 whether the name says that it is UTF-8
     * @param encrypted whether it needs a password
     * @param link whether it is a symbolic link
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Entry(byte[] name, boolean utf8, boolean encrypted, boolean link) {

        /** The name byte by byte, for comparing with plain ASCII names. */
        String latinName() {
            return new String(name, StandardCharsets.ISO_8859_1);
        }
    }

    static CentralDirectory read(String name, Content content) {
        try {
            long size = content.size();
            ByteBuffer tail = slice(content, Math.max(0, size - MOST_TAIL), (int) Math.min(size, MOST_TAIL));
            int end = lastEnd(tail);
            if (end < 0) {
                throw Refusal.of("E-ZIP-DAMAGED", name);
            }
            return read(name, content, tail, end);
        } catch (IOException | RuntimeException e) {
            if (e instanceof kesi.core.api.problem.Problem problem) {
                throw problem;
            }
            throw Refusal.of(e, "E-ZIP-DAMAGED", name);
        }
    }

    private static CentralDirectory read(String name, Content content, ByteBuffer tail, int end) throws IOException {
        int count = tail.getShort(end + 10) & 0xFFFF;
        long length = tail.getInt(end + 12) & 0xFFFFFFFFL;
        if (count == 0xFFFF || length > MOST_DIRECTORY) {
            throw Refusal.of("E-ZIP-TOO-BIG", name);
        }
        long start = content.size() - tail.capacity() + end - length;
        ByteBuffer directory = slice(content, start, (int) length);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(entry(directory));
        }
        return new CentralDirectory(List.copyOf(entries));
    }

    private static Entry entry(ByteBuffer directory) throws IOException {
        int at = directory.position();
        if (directory.remaining() < HEADER_SIZE || directory.getInt(at) != HEADER) {
            throw new IOException("No entry at " + at);
        }
        int flags = directory.getShort(at + 8);
        int host = directory.get(at + 5);
        int mode = directory.getInt(at + 38) >>> 16;
        byte[] name = new byte[directory.getShort(at + 28) & 0xFFFF];
        directory.get(at + HEADER_SIZE, name);
        int rest = (directory.getShort(at + 30) & 0xFFFF) + (directory.getShort(at + 32) & 0xFFFF);
        directory.position(at + HEADER_SIZE + name.length + rest);
        return new Entry(name, (flags & 0x800) != 0, (flags & 1) != 0, host == UNIX && (mode & KIND) == LINK);
    }

    private static int lastEnd(ByteBuffer tail) {
        for (int at = tail.capacity() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private static ByteBuffer slice(Content content, long start, int length) throws IOException {
        try (InputStream in = content.open()) {
            in.skipNBytes(start);
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new IOException("Ends too early");
            }
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
