package kesi.report.pdf.file;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Where each object of a file stands: eight bytes an object, so that a hundred thousand tags weigh next to nothing. */
final class ObjectTable {

    static final String WIDTHS = "[1 5 2]";
    private static final int INDEX_BITS = 16;
    private static final int FIRST_ROOM = 256;

    private long[] places = new long[FIRST_ROOM];
    private int size = 1;

    /** A number for an object that comes later. */
    int reserve() {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        return size++;
    }

    int size() {
        return size;
    }

    boolean isWritten(int object) {
        return places[object] != 0;
    }

    void inFile(int object, long offset) {
        places[object] = offset;
    }

    void inStream(int object, int stream, int index) {
        places[object] = -(((long) stream << INDEX_BITS) | index);
    }

    /** The table as the file holds it: type, place, index. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(size * 8);
        row(out, 0, 0, 0xFFFF);
        for (int object = 1; object < size; object++) {
            long place = places[object];
            if (place == 0) {
                row(out, 0, 0, 0);
            } else if (place > 0) {
                row(out, 1, place, 0);
            } else {
                row(out, 2, -place >>> INDEX_BITS, (int) (-place & 0xFFFF));
            }
        }
        return out.toByteArray();
    }

    private static void row(ByteArrayOutputStream out, int type, long place, int index) {
        out.write(type);
        for (int shift = 32; shift >= 0; shift -= 8) {
            out.write((int) (place >>> shift));
        }
        out.write(index >>> 8);
        out.write(index);
    }
}
