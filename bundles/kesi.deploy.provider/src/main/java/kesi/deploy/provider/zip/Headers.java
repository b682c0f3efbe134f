package kesi.deploy.provider.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The entries of a zip: each header of the list is compared with the one before the entry's bytes, and together they
 * fill the file without a gap. What only one of the two could say must be empty or usual, so that no bit is free.
 */
final class Headers {

    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int DESCRIPTOR_LENGTH = 16;
    private static final int LATER = 1 << 3;
    private static final int UTF8 = 1 << 11;
    private static final Set<Integer> VERSIONS = Set.of(10, 20);
    private static final Set<Integer> MADE_BY = Set.of(10, 20, 0x30a, 0x314);
    private static final Set<Integer> ATTRIBUTES = Set.of(0, 0100644 << 16, 040755 << 16 | 0x10);
    private static final int CAFE = 0xcafe;
    private static final int TIMES = 0x5455;

    private final Source file;
    private final Limits limits;
    private final Set<String> folded = new HashSet<>();
    private long next;

    Headers(Source file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    List<Part> read(EndRecord end) throws IOException {
        ByteBuffer list = file.at(end.offset(), end.size());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < end.entries(); i++) {
            parts.add(one(list));
        }
        if (list.hasRemaining() || next != end.offset()) {
            throw shape("gate.zip.gap");
        }
        checkTotal(parts);
        return parts;
    }

    private Part one(ByteBuffer list) throws IOException {
        if (list.remaining() < CENTRAL_LENGTH || list.getInt(list.position()) != CENTRAL) {
            throw shape("gate.zip.list");
        }
        ByteBuffer head = take(list, CENTRAL_LENGTH);
        byte[] name = bytes(list, head.getShort(28));
        byte[] extra = bytes(list, head.getShort(30));
        String shown = EntryName.read(file.name(), name, (head.getShort(8) & UTF8) != 0);
        checkUsual(head, shown);
        checkExtra(extra, shown);
        Part part = part(head, shown);
        checkPart(part);
        return local(part, head, name, extra);
    }

    private static Part part(ByteBuffer head, String name) {
        return new Part(
                name,
                head.getShort(10),
                head.getInt(16),
                Integer.toUnsignedLong(head.getInt(20)),
                Integer.toUnsignedLong(head.getInt(24)),
                Integer.toUnsignedLong(head.getInt(42)),
                0);
    }

    private void checkUsual(ByteBuffer head, String name) {
        int flags = Short.toUnsignedInt(head.getShort(8));
        if ((flags & 1) != 0) {
            throw Refused.of("B-ZIP-SHAPE", "gate.zip.encrypted", file.name(), name);
        }
        boolean usual = (flags & ~(LATER | UTF8)) == 0
                && VERSIONS.contains((int) head.getShort(6))
                && MADE_BY.contains((int) head.getShort(4))
                && head.getShort(32) == 0
                && head.getInt(34) == 0
                && ATTRIBUTES.contains(head.getInt(38));
        if (!usual) {
            throw Refused.of("B-ZIP-SHAPE", "gate.zip.header", file.name(), name);
        }
    }

    /** Only the mark of a jar and a time, which both headers tell alike. */
    private void checkExtra(byte[] extra, String name) {
        ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
        boolean usual = true;
        while (usual && fields.hasRemaining()) {
            int tag = fields.remaining() < 4 ? -1 : Short.toUnsignedInt(fields.getShort());
            int length = tag < 0 ? 0 : Short.toUnsignedInt(fields.getShort());
            usual = (tag == CAFE && length == 0 || tag == TIMES && length == 5) && fields.remaining() >= length;
            if (usual) {
                fields.position(fields.position() + length);
            }
        }
        if (!usual) {
            throw Refused.of("B-ZIP-SHAPE", "gate.zip.extra", file.name(), name);
        }
    }

    private void checkPart(Part part) {
        if (!usual(part)) {
            throw Refused.of("B-ZIP-SHAPE", "gate.zip.method", file.name(), part.name());
        }
        if (!folded.add(EntryName.folded(part.name()))) {
            throw Refused.of("B-ZIP-SHAPE", "gate.zip.twice", file.name(), part.name());
        }
        if (limits.tooDense(part.size(), part.packed())) {
            throw Refused.of("B-TOO-BIG", "gate.big.ratio", file.name(), part.name(), limits.ratio());
        }
        if (part.start() != next) {
            throw shape("gate.zip.gap");
        }
    }

    private boolean usual(Part part) {
        if (part.folder()) {
            return part.size() == 0 && part.packed() <= (limits.stored() ? 0 : 2);
        }
        return part.method() == Part.STORED
                ? part.packed() == part.size()
                : part.method() == Part.DEFLATED && !limits.stored();
    }

    private Part local(Part part, ByteBuffer head, byte[] name, byte[] extra) throws IOException {
        int length = LOCAL_LENGTH + name.length + extra.length;
        if (part.start() + length + part.packed() > file.length()) {
            throw Refused.of("B-TRUNCATED", "gate.zip.truncated", file.name());
        }
        ByteBuffer local = file.at(part.start(), length);
        boolean later = (head.getShort(8) & LATER) != 0;
        boolean same = local.getInt(0) == LOCAL
                && part(local, 4, 10).equals(part(head, 6, 10))
                && part(local, 14, 12).equals(later ? ByteBuffer.allocate(12) : part(head, 16, 12))
                && part(local, 26, 4).equals(part(head, 28, 4))
                && Arrays.equals(local.array(), LOCAL_LENGTH, LOCAL_LENGTH + name.length, name, 0, name.length)
                && Arrays.equals(local.array(), LOCAL_LENGTH + name.length, length, extra, 0, extra.length);
        if (!same) {
            throw Refused.of("B-ZIP-SHAPE", "gate.zip.local", file.name(), part.name());
        }
        next = part.start() + length + part.packed();
        if (later) {
            descriptor(part, head);
        }
        return part.at(part.start() + length);
    }

    private void descriptor(Part part, ByteBuffer head) throws IOException {
        boolean fits = next + DESCRIPTOR_LENGTH <= file.length();
        ByteBuffer after = fits ? file.at(next, DESCRIPTOR_LENGTH) : ByteBuffer.allocate(DESCRIPTOR_LENGTH);
        if (after.getInt(0) != DESCRIPTOR || !part(after, 4, 12).equals(part(head, 16, 12))) {
            throw Refused.of("B-ZIP-SHAPE", "gate.zip.local", file.name(), part.name());
        }
        next += DESCRIPTOR_LENGTH;
    }

    private void checkTotal(List<Part> parts) {
        long size = parts.stream().mapToLong(Part::size).sum();
        if (limits.tooDense(size, file.length())) {
            throw Refused.of("B-TOO-BIG", "gate.big.total", file.name(), limits.ratio());
        }
    }

    private ByteBuffer take(ByteBuffer list, int length) {
        ByteBuffer head = part(list, list.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        list.position(list.position() + length);
        return head;
    }

    private byte[] bytes(ByteBuffer list, short length) {
        byte[] bytes = new byte[Short.toUnsignedInt(length)];
        if (list.remaining() < bytes.length) {
            throw shape("gate.zip.list");
        }
        list.get(bytes);
        return bytes;
    }

    private static ByteBuffer part(ByteBuffer bytes, int from, int length) {
        return bytes.slice(from, length);
    }

    private RuntimeException shape(String key) {
        return Refused.of("B-ZIP-SHAPE", key, file.name());
    }
}
