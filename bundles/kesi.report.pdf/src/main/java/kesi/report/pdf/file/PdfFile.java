package kesi.report.pdf.file;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The objects of a PDF file, written as they become complete. Dictionaries are gathered in compressed object streams.
 * The same objects give the same bytes; the file's identifier is a digest of them. Used by one thread.
 */
public final class PdfFile {

    private static final int OBJECTS_IN_A_STREAM = 200;
    private static final int FIRST_ROOM = 1 << 14;
    // A third less time than the usual 6 for a fifth more bytes.
    private static final int LEVEL = 1;
    private static final int IDENTIFIER_BYTES = 16;

    private final OutputStream out;
    private final MessageDigest digest = sha256();
    private final ObjectTable table = new ObjectTable(this::deflated);
    private final StringBuilder gatheredNumbers = new StringBuilder();
    private final StringBuilder gathered = new StringBuilder();
    private final Deflater deflater = new Deflater(LEVEL);
    private byte[] packed = new byte[FIRST_ROOM];
    private int gatheredCount;
    private int gatherer;
    private long written;

    /** A file that is written to the stream, which stays open at the end. */
    public PdfFile(OutputStream out) {
        this.out = out;
        write("%PDF-1.7\n%".getBytes(StandardCharsets.US_ASCII));
        write(new byte[] {(byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'});
    }

    /** A number for an object that comes later. */
    public int reserve() {
        return table.reserve();
    }

    /** Writes an object that is no stream under a new number. */
    public int add(String content) {
        int object = reserve();
        put(object, content);
        return object;
    }

    /** Writes an object that is no stream under a reserved number. */
    public void put(int object, String content) {
        if (gatheredCount == 0) {
            gatherer = reserve();
        }
        table.inStream(object, gatherer, gatheredCount++);
        gatheredNumbers.append(object).append(' ').append(gathered.length()).append(' ');
        gathered.append(content).append('\n');
        if (gatheredCount == OBJECTS_IN_A_STREAM) {
            writeGathered();
        }
    }

    /** Writes a compressed stream under a new number; {@code entries} are its dictionary's beside the length. */
    public int addStream(String entries, byte[] content) {
        int object = reserve();
        putStream(object, entries, content);
        return object;
    }

    /** Writes a compressed stream under a reserved number. */
    public void putStream(int object, String entries, byte[] content) {
        putPlainStream(object, entries + "/Filter/FlateDecode", deflated(content));
    }

    /** Writes a stream as it is under a reserved number. */
    public void putPlainStream(int object, String entries, byte[] content) {
        table.inFile(object, written);
        write(ascii(object + " 0 obj\n<<" + entries + "/Length " + content.length + ">>\nstream\n"));
        write(content);
        write(ascii("\nendstream\nendobj\n"));
    }

    /** Ends the file. */
    public void finish(int root, int info) {
        if (gatheredCount > 0) {
            writeGathered();
        }
        int object = reserve();
        long place = written;
        table.inFile(object, place);
        String id = '<' + HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), IDENTIFIER_BYTES)) + '>';
        putPlainStream(
                object,
                "/Type/XRef/Size " + table.size() + ObjectTable.FORM + "/Root " + Syntax.reference(root) + "/Info "
                        + Syntax.reference(info) + "/ID[" + id + id + "]/Filter/FlateDecode",
                deflatedTable());
        deflater.end();
        write(ascii("startxref\n" + place + "\n%%EOF\n"));
    }

    private void writeGathered() {
        int count = gatheredCount;
        gatheredCount = 0;
        byte[] content = ascii(gatheredNumbers.toString() + '\n' + gathered);
        putStream(gatherer, "/Type/ObjStm/N " + count + "/First " + (gatheredNumbers.length() + 1), content);
        gatheredNumbers.setLength(0);
        gathered.setLength(0);
    }

    private void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        digest.update(bytes);
        written += bytes.length;
    }

    private byte[] deflated(byte[] content) {
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        int size = 0;
        while (!deflater.finished()) {
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, 2 * size);
            }
            size += deflater.deflate(packed, size, packed.length - size);
        }
        return Arrays.copyOf(packed, size);
    }

    private byte[] deflatedTable() {
        deflater.reset();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream rows = new BufferedOutputStream(new DeflaterOutputStream(bytes, deflater), FIRST_ROOM)) {
            table.write(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
