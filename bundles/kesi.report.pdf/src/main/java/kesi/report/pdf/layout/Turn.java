package kesi.report.pdf.layout;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** How a photograph must be turned to stand upright, as the camera noted it. */
enum Turn {
    NONE,
    HALF,
    /** By a quarter, clockwise. */
    RIGHT,
    /** By a quarter, counter-clockwise. */
    LEFT;

    private static final byte[] SIGNATURE = {'E', 'x', 'i', 'f', 0, 0};
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    /** Reads the camera's remarks; whatever cannot be understood means that nothing is turned. */
    static Turn read(byte[] remarks) {
        if (!Arrays.equals(Arrays.copyOf(remarks, SIGNATURE.length), SIGNATURE)) {
            return NONE;
        }
        try {
            return read(ByteBuffer.wrap(remarks, SIGNATURE.length, remarks.length - SIGNATURE.length)
                    .slice());
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            return NONE;
        }
    }

    private static Turn read(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory);
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + ENTRY * i;
            if (tiff.getShort(at) == ORIENTATION) {
                return of(tiff.getShort(at + 8));
            }
        }
        return NONE;
    }

    private static Turn of(int orientation) {
        return switch (orientation) {
            case 3 -> HALF;
            case 6 -> RIGHT;
            case 8 -> LEFT;
            default -> NONE;
        };
    }

    /** Whether width and height change places. */
    boolean isQuarter() {
        return this == RIGHT || this == LEFT;
    }

    /** The transformation that fills a box of that size with the picture, turned upright. */
    double[] matrix(double x, double y, double width, double height) {
        return switch (this) {
            case NONE -> new double[] {width, 0, 0, height, x, y};
            case HALF -> new double[] {-width, 0, 0, -height, x + width, y + height};
            case RIGHT -> new double[] {0, -height, width, 0, x, y + height};
            case LEFT -> new double[] {0, height, -width, 0, x + width, y};
        };
    }
}
