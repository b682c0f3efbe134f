package kesi.exchange.api;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A text with the encoding that was decided for the whole file. Immutable.
 *
 * @param text the characters, line ends as they were, without a byte order mark
 * @param charset the encoding
 * @param basis why this one
 * @param confidence 0 to 1: 1 for a byte order mark or a choice, less for a guess
 */
public record DecodedText(String text, Charset charset, Basis basis, double confidence) {

    /** Why an encoding was taken. */
    public enum Basis {
        CHOSEN,
        BYTE_ORDER_MARK,
        STRICT_UTF8,
        STRICT_GB18030,
        UTF16_PATTERN,
        /** The format itself tells: a docx, a PDF, an xlsx. */
        DOCUMENT
    }

    /** The lines without their ends (LF, CR LF or CR). */
    public List<String> lines() {
        return text.lines().toList();
    }
}
