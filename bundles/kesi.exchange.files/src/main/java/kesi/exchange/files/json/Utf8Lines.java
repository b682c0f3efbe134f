package kesi.exchange.files.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import kesi.exchange.files.Refusal;
import org.jspecify.annotations.Nullable;

/** Lines of a UTF-8 text, one in memory at a time; a byte that does not fit and an endless line are refused. */
final class Utf8Lines {

    private static final int LONGEST = 16 << 20;

    private final String name;
    private final InputStream in;
    private int number;

    Utf8Lines(String name, InputStream in) {
        this.name = name;
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** The next line without its end, or null after the last. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        number++;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
            if (line.size() > LONGEST) {
                throw Refusal.of("E-LINE-TOO-LONG", name, number);
            }
        }
        return decoded(line.toByteArray());
    }

    private String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refusal.of(e, "E-DECODE", name, number, 1, "UTF-8");
        }
    }
}
