package kesi.exchange.files.child;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the child tells its parent: text, sheets and rows, closed by an end or a fault. Without a closing frame the
 * child
 * died. Counts what it writes, so that a small file cannot fill the parent's memory.
 */
final class Frames {

    private static final long MOST_BYTES = 128L << 20;
    private static final long MOST_CELLS = 5_000_000;

    private final DataOutputStream out;
    private long bytes;
    private long cells;

    Frames(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    void text(String text) throws IOException {
        out.writeByte('T');
        string(text);
    }

    void sheet(String name) throws IOException {
        out.writeByte('S');
        string(name);
    }

    void row(int number, List<String> values) throws IOException {
        cells += values.size();
        if (cells > MOST_CELLS) {
            throw new Fault("E-TOO-BIG", MOST_CELLS + " cells");
        }
        out.writeByte('R');
        out.writeInt(number);
        strings(values);
    }

    void end() throws IOException {
        out.writeByte('.');
        out.flush();
    }

    void fault(Fault fault) throws IOException {
        out.writeByte('E');
        string(fault.code());
        strings(fault.arguments());
        out.flush();
    }

    private void strings(List<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            string(value);
        }
    }

    private void string(String value) throws IOException {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        bytes += encoded.length;
        if (bytes > MOST_BYTES) {
            throw new Fault("E-TOO-BIG", (MOST_BYTES >> 20) + " MB");
        }
        out.writeInt(encoded.length);
        out.write(encoded);
    }
}
