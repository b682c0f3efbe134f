package kesi.core.gogo.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of a script on the standard input, UTF-8, one command a line; {@code #} begins a comment line. */
final class PipedLines implements Lines {

    private static final String BOM = "\ufeff";

    private final BufferedReader reader;
    private final OutputStream out;
    private final OutputStream err;

    PipedLines(InputStream in, OutputStream out, OutputStream err) {
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
        this.err = err;
    }

    @Override
    public Optional<String> next() {
        try {
            String line = reader.readLine();
            while (line != null && isEmpty(line)) {
                line = reader.readLine();
            }
            return Optional.ofNullable(line).map(text -> text.replace(BOM, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
