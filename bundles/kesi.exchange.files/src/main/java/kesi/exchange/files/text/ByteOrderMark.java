package kesi.exchange.files.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The marks at the start of a file that tell its encoding. */
enum ByteOrderMark {
    UTF8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    GB18030(Charset.forName("GB18030"), 0x84, 0x31, 0x95, 0x33);

    private final Charset charset;
    private final byte[] mark;

    ByteOrderMark(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    static Optional<ByteOrderMark> of(byte[] bytes) {
        return Arrays.stream(values()).filter(each -> each.leads(bytes)).findFirst();
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return mark.length;
    }

    private boolean leads(byte[] bytes) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
