package kesi.exchange.files.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What bytes look like before they are decoded.
 *
 * @param length how many there are
 * @param controls bytes below a blank that no text has, zeros not among them
 * @param evenZeros zeros at even places
 * @param oddZeros zeros at odd places
 * @param marked whether a byte order mark stands at the start
 */
public record ByteShape(int length, int controls, int evenZeros, int oddZeros, boolean marked) {

    private static final double MOST_CONTROLS = 0.3;
    private static final double PURE = 0.05;

    /** The shape of these bytes. */
    public static ByteShape of(byte[] bytes) {
        int controls = 0;
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            } else if (bytes[i] > 0 && bytes[i] < ' ' && "\t\n\r\f".indexOf(bytes[i]) < 0 || bytes[i] == 0x7F) {
                controls++;
            }
        }
        return new ByteShape(
                bytes.length,
                controls,
                zeros[0],
                zeros[1],
                ByteOrderMark.of(bytes).isPresent());
    }

    /** UTF-16 without a byte order mark: zeros at the places of one half alone, as Latin letters and line ends have. */
    public Optional<Charset> utf16() {
        if (evenZeros + oddZeros == 0) {
            return Optional.empty();
        }
        if (evenZeros <= PURE * oddZeros) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return oddZeros <= PURE * evenZeros ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Whether it may be text in some encoding. */
    public boolean looksLikeText() {
        if (marked) {
            return true;
        }
        boolean zeros = evenZeros + oddZeros > 0;
        return (!zeros || utf16().isPresent()) && (zeros || controls <= MOST_CONTROLS * length);
    }
}
