package kesi.report.pdf.layout.figure;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/**
 * The dark cells of a QR code in units of one cell.
 *
 * @param side how many cells it is wide and high, its quiet zone included
 * @param boxes left, bottom, width and height of each stretch of dark cells
 */
@SuppressWarnings("ArrayRecordComponent") // drawn once, never compared
record QuickCode(int side, int[] boxes) {

    private static final int QUIET = 4;
    private static final int MOST_BYTES = 1200;
    private static final int EXCERPT = 40;

    /**
     * The code of a text.
     *
     * @throws Problem with the code E-CODE when it is empty or too long
     */
    static QuickCode of(String content) {
        int bytes = content.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > MOST_BYTES) {
            throw unfit(content, bytes);
        }
        try {
            return of(Encoder.encode(
                            content,
                            ErrorCorrectionLevel.M,
                            Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
                    .getMatrix());
        } catch (WriterException e) {
            throw unfit(content, bytes);
        }
    }

    private static QuickCode of(ByteMatrix cells) {
        int side = cells.getWidth() + 2 * QUIET;
        IntStream.Builder boxes = IntStream.builder();
        for (int y = 0; y < cells.getHeight(); y++) {
            int x = 0;
            while (x < cells.getWidth()) {
                int from = x;
                while (x < cells.getWidth() && cells.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    boxes.add(QUIET + from)
                            .add(side - QUIET - y - 1)
                            .add(x - from)
                            .add(1);
                } else {
                    x++;
                }
            }
        }
        return new QuickCode(side, boxes.build().toArray());
    }

    private static Problem unfit(String content, int bytes) {
        String excerpt = content.codePointCount(0, content.length()) <= EXCERPT
                ? content
                : content.substring(0, content.offsetByCodePoints(0, EXCERPT)) + "…";
        return Problem.failed("E-CODE", Message.of(QuickCode.class, "code.unfit", excerpt, bytes, MOST_BYTES));
    }
}
