package kesi.deploy.provider.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes zips that no library would write. */
final class RawZip {

    /** One entry; the two names and the rest may be what they must not be. */
    record Entry(String name, String local, byte[] bytes, int flags, byte[] extra, int gap) {

        static Entry of(String name, byte[] bytes) {
            return new Entry(name, name, bytes, 0x800, new byte[0], 0);
        }

        Entry local(String other) {
            return new Entry(name, other, bytes, flags, extra, gap);
        }

        Entry flags(int other) {
            return new Entry(name, local, bytes, other, extra, gap);
        }

        Entry extra(byte[] other) {
            return new Entry(name, local, bytes, flags, other, gap);
        }

        Entry gap(int bytesAfter) {
            return new Entry(name, local, bytes, flags, extra, bytesAfter);
        }
    }

    private RawZip() {}

    static List<Entry> entries(Map<String, byte[]> all) {
        List<Entry> entries = new ArrayList<>();
        all.forEach((name, bytes) -> entries.add(Entry.of(name, bytes)));
        return entries;
    }

    static byte[] write(List<Entry> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
            byte[] local = entry.local().getBytes(StandardCharsets.UTF_8);
            ByteBuffer central = buffer(46)
                    .putInt(0x02014b50)
                    .putShort((short) 10)
                    .put(common(entry, name))
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(out.size());
            list.writeBytes(central.array());
            list.writeBytes(name);
            list.writeBytes(entry.extra());
            out.writeBytes(buffer(4).putInt(0x04034b50).array());
            out.writeBytes(common(entry, local));
            out.writeBytes(local);
            out.writeBytes(entry.extra());
            out.writeBytes(entry.bytes());
            out.writeBytes(new byte[entry.gap()]);
        }
        int offset = out.size();
        out.writeBytes(list.toByteArray());
        out.writeBytes(buffer(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries.size())
                .putShort((short) entries.size())
                .putInt(list.size())
                .putInt(offset)
                .putShort((short) 0)
                .array());
        return out.toByteArray();
    }

    private static byte[] common(Entry entry, byte[] name) {
        CRC32 crc = new CRC32();
        crc.update(entry.bytes());
        return buffer(26)
                .putShort((short) 10)
                .putShort((short) entry.flags())
                .putShort((short) 0)
                .putInt(0x00410000)
                .putInt((int) crc.getValue())
                .putInt(entry.bytes().length)
                .putInt(entry.bytes().length)
                .putShort((short) name.length)
                .putShort((short) entry.extra().length)
                .array();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
