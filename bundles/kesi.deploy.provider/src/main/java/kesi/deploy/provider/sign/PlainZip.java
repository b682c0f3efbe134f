package kesi.deploy.provider.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes zips that depend on nothing but names and bytes: one time for all, no folders, no extra fields. */
public final class PlainZip {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private PlainZip() {}

    /**
     * Writes entries in the order of the map.
     *
     * @param stored whether they stand there unpacked
     */
    public static void write(Map<String, byte[]> entries, OutputStream out, boolean stored) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> one : entries.entrySet()) {
                zip.putNextEntry(entry(one.getKey(), one.getValue(), stored));
                zip.write(one.getValue());
                zip.closeEntry();
            }
        }
    }

    /** The same as bytes. */
    public static byte[] bytes(Map<String, byte[]> entries, boolean stored) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(entries, bytes, stored);
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] bytes, boolean stored) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        if (stored) {
            CRC32 crc = new CRC32();
            crc.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(crc.getValue());
        }
        return entry;
    }
}
