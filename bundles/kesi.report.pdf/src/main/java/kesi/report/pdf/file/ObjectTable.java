package kesi.report.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Where each object of a file stands. Only the parts that were touched last lie open, the others are packed: the five
 * million tags of a table of half a million rows weigh a few megabytes.
 */
final class ObjectTable {

    /** How a row of the table is told to readers, and how rows are taken from the one above (ISO 32000-1, 7.4.4.4). */
    static final String FORM = "/W[1 5 2]/DecodeParms<</Predictor 12/Columns 8>>";

    private static final int INDEX_BITS = 16;
    private static final int PART = 1 << 12;
    private static final int MOST_OPEN = 16;
    private static final int UP = 2;
    private static final byte[] NOTHING = {};

    private final UnaryOperator<byte[]> deflate;
    private final List<byte[]> packed = new ArrayList<>();
    private final Map<Integer, long[]> open = new LinkedHashMap<>(MOST_OPEN, 0.75f, true);
    private int size = 1;

    /** An empty table that packs its parts as told. */
    ObjectTable(UnaryOperator<byte[]> deflate) {
        this.deflate = deflate;
    }

    /** A number for an object that comes later. */
    int reserve() {
        return size++;
    }

    int size() {
        return size;
    }

    void inFile(int object, long offset) {
        set(object, offset);
    }

    void inStream(int object, int stream, int index) {
        set(object, -(((long) stream << INDEX_BITS) | index));
    }

    /** Writes the table as the file holds it before it is compressed. */
    void write(OutputStream out) throws IOException {
        byte[] above = new byte[Long.BYTES];
        byte[] row = new byte[Long.BYTES];
        long[] part = {};
        for (int object = 0; object < size; object++) {
            part = object % PART == 0 ? copy(object / PART) : part;
            fill(row, object == 0 ? 0xFFFF : row(part[object % PART]));
            out.write(UP);
            for (int i = 0; i < row.length; i++) {
                out.write(row[i] - above[i]);
                above[i] = row[i];
            }
        }
    }

    /** Type, place and index in eight bytes. */
    private static long row(long place) {
        long inFile = 1L << 56 | place << INDEX_BITS;
        return place == 0 ? 0 : place > 0 ? inFile : 2L << 56 | -place;
    }

    private static void fill(byte[] row, long value) {
        for (int i = 0; i < row.length; i++) {
            row[i] = (byte) (value >>> Long.SIZE - Byte.SIZE * (i + 1));
        }
    }

    private void set(int object, long place) {
        part(object / PART)[object % PART] = place;
    }

    private long[] part(int number) {
        long[] found = open.get(number);
        if (found == null) {
            while (packed.size() <= number) {
                packed.add(NOTHING);
            }
            found = unpacked(packed.get(number));
            packed.set(number, NOTHING);
            open.put(number, found);
            packEldest();
        }
        return found;
    }

    private long[] copy(int number) {
        long[] found = open.get(number);
        return found != null ? found : unpacked(number < packed.size() ? packed.get(number) : NOTHING);
    }

    private void packEldest() {
        if (open.size() > MOST_OPEN) {
            Iterator<Map.Entry<Integer, long[]>> parts = open.entrySet().iterator();
            Map.Entry<Integer, long[]> eldest = parts.next();
            packed.set(eldest.getKey(), packed(eldest.getValue()));
            parts.remove();
        }
    }

    /** Differences, for neighbours differ by little. */
    private byte[] packed(long[] part) {
        ByteBuffer plain = ByteBuffer.allocate(PART * Long.BYTES);
        long before = 0;
        for (long place : part) {
            plain.putLong(place - before);
            before = place;
        }
        return deflate.apply(plain.array());
    }

    private static long[] unpacked(byte[] content) {
        long[] part = new long[PART];
        if (content.length > 0) {
            ByteBuffer plain = ByteBuffer.wrap(inflated(content));
            long before = 0;
            for (int i = 0; i < PART; i++) {
                before += plain.getLong();
                part[i] = before;
            }
        }
        return part;
    }

    private static byte[] inflated(byte[] content) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content);
            byte[] plain = new byte[PART * Long.BYTES];
            inflater.inflate(plain);
            return plain;
        } catch (DataFormatException e) {
            throw new IllegalStateException("What this table packed itself cannot be read", e);
        } finally {
            inflater.end();
        }
    }
}
