package kesi.exchange.files.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Decodes bytes without ever replacing one.
 *
 * @param text the text, when all bytes fit
 * @param fault the first byte that does not fit, from 0; the length when all fit
 */
record StrictDecoder(Optional<String> text, int fault) {

    static StrictDecoder decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) ((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError() || decoder.flush(out).isError()) {
            return new StrictDecoder(Optional.empty(), in.position());
        }
        return new StrictDecoder(Optional.of(out.flip().toString()), bytes.length);
    }
}
