package kesi.exchange.files.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import kesi.exchange.api.SourceFile;
import kesi.exchange.files.Refusal;

/** Reads a whole file into memory within limits, and gives up as soon as one is passed. */
final class Bytes {

    static final int LONGEST_LINE = 1 << 20;
    static final int MOST = 64 << 20;

    private static final int BLOCK = 1 << 16;

    private final SourceFile file;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(BLOCK);
    private int line = 1;
    private int inLine;

    private Bytes(SourceFile file) {
        this.file = file;
    }

    static byte[] of(SourceFile file) {
        try (InputStream in = file.open()) {
            return new Bytes(file).read(in);
        } catch (IOException e) {
            throw Refusal.of(e, "E-FILE-UNREADABLE", file.name(), String.valueOf(e.getMessage()));
        }
    }

    private byte[] read(InputStream in) throws IOException {
        byte[] block = new byte[BLOCK];
        for (int n = in.read(block); n >= 0; n = in.read(block)) {
            measure(block, n);
            if (bytes.size() + n > MOST) {
                throw Refusal.of("E-TOO-BIG", file.name(), (MOST >> 20) + " MB");
            }
            bytes.write(block, 0, n);
        }
        if (bytes.size() == 0) {
            throw Refusal.of("E-FILE-EMPTY", file.name());
        }
        return bytes.toByteArray();
    }

    private void measure(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            if (block[i] == '\n' || block[i] == '\r') {
                line += block[i] == '\n' ? 1 : 0;
                inLine = 0;
            } else if (++inLine > LONGEST_LINE) {
                throw Refusal.of("E-LINE-TOO-LONG", file.name(), line);
            }
        }
    }
}
