package kesi.report.pdf.layout;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;

/**
 * A JPEG file as it is printed.
 *
 * @param width in pixels
 * @param height in pixels
 * @param turn how the picture must be turned to stand upright
 * @param components 1 for grey, 3 for colour, 4 for printing colours
 * @param bare the file without remarks of cameras and editors
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record JpegFile(int width, int height, Turn turn, int components, byte[] bare) {

    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int SCAN = 0xDA;

    /**
     * Reads the segments up to the picture itself.
     *
     * @throws IOException when it ends too soon or is no JPEG file
     */
    static JpegFile read(byte[] content) throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(content.length);
        bare.write(content, 0, 2);
        int[] frame = new int[3];
        Turn turn = Turn.NONE;
        int at = 2;
        int marker = 0;
        while (marker != SCAN) {
            marker = unsigned(content, at + 1);
            int length = 2 + unsigned(content, at + 2) * 256 + unsigned(content, at + 3);
            if (unsigned(content, at) != 0xFF || at + length > content.length) {
                throw new EOFException("No JPEG segment at byte " + at);
            }
            if (isFrame(marker)) {
                frame = new int[] {two(content, at + 7), two(content, at + 5), unsigned(content, at + 9)};
            }
            if (marker == EXIF && turn == Turn.NONE) {
                turn = Turn.read(Arrays.copyOfRange(content, at + 4, at + length));
            }
            if (isKept(marker)) {
                bare.write(content, at, length);
            }
            at += length;
        }
        bare.write(content, at, content.length - at);
        return new JpegFile(frame[0], frame[1], turn, frame[2], bare.toByteArray());
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isKept(int marker) {
        boolean remark = marker > FIRST_APPLICATION && marker <= LAST_APPLICATION && marker != ADOBE;
        return !remark && marker != COMMENT;
    }

    private static int two(byte[] content, int at) throws EOFException {
        return unsigned(content, at) * 256 + unsigned(content, at + 1);
    }

    private static int unsigned(byte[] content, int at) throws EOFException {
        if (at >= content.length) {
            throw new EOFException("The JPEG file ends at byte " + at);
        }
        return content[at] & 0xFF;
    }
}
