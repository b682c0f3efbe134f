package kesi.report.office;

import java.nio.ByteBuffer;

/** How high a PNG or JPEG is beside its width, read from its head alone. */
final class PictureSize {

    private static final int PNG_WIDTH = 16;
    private static final int PNG_END = 24;

    private PictureSize() {}

    static boolean isPng(byte[] content) {
        return content.length > PNG_END && content[0] == (byte) 0x89 && content[1] == 'P';
    }

    /** Height over width; 3 to 4 where the head cannot be read. */
    static double ratio(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        if (isPng(content)) {
            return over(bytes.getInt(PNG_WIDTH + 4), bytes.getInt(PNG_WIDTH));
        }
        int at = 2;
        while (at + 9 < content.length && content[at] == (byte) 0xFF) {
            int marker = content[at + 1] & 0xFF;
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                return over(bytes.getShort(at + 5) & 0xFFFF, bytes.getShort(at + 7) & 0xFFFF);
            }
            at += 2 + Math.max(2, bytes.getShort(at + 2) & 0xFFFF);
        }
        return over(0, 0);
    }

    private static double over(int height, int width) {
        return height > 0 && width > 0 ? (double) height / width : 0.75;
    }
}
