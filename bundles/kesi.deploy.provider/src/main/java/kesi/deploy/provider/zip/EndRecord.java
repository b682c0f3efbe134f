package kesi.deploy.provider.zip;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The end of a zip: where its list of entries stands.
 *
 * @param entries how many
 * @param size of the list in bytes
 * @param offset where it begins
 */
record EndRecord(int entries, int size, long offset) {

    private static final int LENGTH = 22;
    private static final int MARK = 0x06054b50;
    private static final int LOCAL = 0x04034b50;
    private static final int LARGEST_LIST = 20 << 20;
    private static final int MANY = 0xffff;
    private static final long HUGE = 0xffffffffL;
    private static final int FAR_ENOUGH = 70_000;

    /** Reads it from the last 22 bytes; anything else that looks like a zip is refused with what is wrong with it. */
    static EndRecord read(Source file, Limits limits) throws IOException {
        if (file.length() < LENGTH || file.at(0, 4).getInt(0) != LOCAL) {
            throw start(file);
        }
        ByteBuffer end = file.at(file.length() - LENGTH, LENGTH);
        if (end.getInt(0) != MARK) {
            throw endsEarlier(file)
                    ? Refused.of("B-ZIP-SHAPE", "gate.zip.after", file.name())
                    : Refused.of("B-TRUNCATED", "gate.zip.truncated", file.name());
        }
        EndRecord read = of(end, file, limits);
        if (read.offset + read.size != file.length() - LENGTH) {
            throw Refused.of("B-ZIP-SHAPE", "gate.zip.gap", file.name());
        }
        return read;
    }

    private static EndRecord of(ByteBuffer end, Source file, Limits limits) {
        int entries = Short.toUnsignedInt(end.getShort(10));
        long size = Integer.toUnsignedLong(end.getInt(12));
        long offset = Integer.toUnsignedLong(end.getInt(16));
        if (entries > limits.entries() || entries == MANY || size > LARGEST_LIST || offset == HUGE) {
            throw Refused.of("B-TOO-BIG", "gate.big.entries", file.name(), limits.entries());
        }
        boolean odd =
                end.getInt(4) != 0 || end.getShort(8) != end.getShort(10) || end.getShort(20) != 0 || entries == 0;
        if (odd) {
            throw Refused.of("B-ZIP-SHAPE", "gate.zip.end", file.name());
        }
        return new EndRecord(entries, (int) size, offset);
    }

    private static RuntimeException start(Source file) throws IOException {
        return mark(file, file.length()) >= 0
                ? Refused.of("B-ZIP-SHAPE", "gate.zip.before", file.name())
                : Refused.of("B-NOTAJAR", "gate.zip.none", file.name());
    }

    /** Whether a whole zip ends before the end; the end of a jar within is not meant. */
    private static boolean endsEarlier(Source file) throws IOException {
        for (long at = mark(file, file.length()); at >= 0; at = mark(file, at + 3)) {
            boolean whole = at + LENGTH <= file.length();
            ByteBuffer end = file.at(at, whole ? LENGTH : 4);
            if (whole && Integer.toUnsignedLong(end.getInt(12)) + Integer.toUnsignedLong(end.getInt(16)) == at) {
                return true;
            }
        }
        return false;
    }

    /** The last place before a limit, and not far from the end, at which an end stands; -1 if there is none. */
    private static long mark(Source file, long limit) throws IOException {
        long from = Math.max(0, file.length() - FAR_ENOUGH);
        ByteBuffer tail = file.at(from, (int) Math.max(0, limit - from));
        for (int i = tail.limit() - 4; i >= 0; i--) {
            if (tail.getInt(i) == MARK) {
                return from + i;
            }
        }
        return -1;
    }
}
