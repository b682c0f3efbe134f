package kesi.exchange.files.process;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a child wrote. Nothing that a broken child writes can take more memory than the child was allowed. */
final class FrameReader {

    private static final int MOST_BYTES = 128 << 20;

    /** A fault that the child told. */
    record Fault(String code, List<String> arguments) {}

    private final List<String> texts = new ArrayList<>();
    private final List<Parsed.Sheet> sheets = new ArrayList<>();
    private final List<Parsed.Line> lines = new ArrayList<>();
    private Optional<String> sheet = Optional.empty();
    private Optional<Fault> fault = Optional.empty();
    private boolean whole;

    /** Reads up to the closing frame, or to wherever the child died. */
    void read(InputStream frames) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(frames, 1 << 16));
        try {
            while (!whole && fault.isEmpty()) {
                frame(in);
            }
        } catch (EOFException expected) {
            // The child died on the way: neither whole nor a fault.
        }
    }

    /** The whole content; empty when the child died or told a fault. */
    Optional<Parsed> parsed() {
        return whole ? Optional.of(new Parsed(texts, sheets)) : Optional.empty();
    }

    Optional<Fault> fault() {
        return fault;
    }

    private void frame(DataInputStream in) throws IOException {
        switch (in.readByte()) {
            case 'T' -> texts.add(string(in));
            case 'S' -> {
                closeSheet();
                sheet = Optional.of(string(in));
            }
            case 'R' -> lines.add(new Parsed.Line(in.readInt(), strings(in)));
            case 'E' -> fault = Optional.of(new Fault(string(in), strings(in)));
            case '.' -> {
                closeSheet();
                whole = true;
            }
            default -> throw new EOFException();
        }
    }

    private void closeSheet() {
        sheet.ifPresent(name -> sheets.add(new Parsed.Sheet(name, lines)));
        lines.clear();
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            strings.add(string(in));
        }
        return strings;
    }

    private static String string(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new EOFException();
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
