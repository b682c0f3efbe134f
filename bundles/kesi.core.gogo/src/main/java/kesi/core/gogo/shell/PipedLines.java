package kesi.core.gogo.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lines of a script on the standard input, UTF-8, one command a line; {@code #} begins a comment line. */
final class PipedLines implements Lines {

    private static final String BOM = "\ufeff";

    private final BufferedReader reader;
    private final OutputStream out;
    private final OutputStream err;
    private int number;

    PipedLines(InputStream in, OutputStream out, OutputStream err) {
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
        this.err = err;
    }

    @Override
    public Optional<String> next() {
        try {
            String line = read();
            while (line != null && isEmpty(line)) {
                line = read();
            }
            return Optional.ofNullable(line).map(text -> text.replace(BOM, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    private @Nullable String read() throws IOException {
        number++;
        return reader.readLine();
    }

    private static boolean isEmpty(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    /** The script is the input; a command has none of its own. */
    @Override
    public InputStream input() {
        return InputStream.nullInputStream();
    }

    @Override
    public OutputStream output() {
        return out;
    }

    @Override
    public OutputStream error() {
        return err;
    }
}
