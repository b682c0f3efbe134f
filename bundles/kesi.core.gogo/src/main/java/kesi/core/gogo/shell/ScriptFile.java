package kesi.core.gogo.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/** The lines of a script file, read as those of a piped script are; what they answer is kept for the caller. */
final class ScriptFile implements Lines {

    private final PipedLines lines;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ScriptFile(InputStream in) {
        this.lines = new PipedLines(in, out, err);
    }

    /**
     * The script in that file.
     *
     * @throws Problem when it cannot be read
     */
    static ScriptFile of(Path file) {
        try {
            return new ScriptFile(new ByteArrayInputStream(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw Problem.failed(
                    Message.of(ScriptFile.class, "script.unreadable", file, String.valueOf(e.getMessage())), e);
        }
    }

    /** The number of the line that {@link #next} answered last, from 1. */
    int number() {
        return lines.number();
    }

    /** What was answered since the last call, problems first. */
    String answer() {
        String answer = err.toString(StandardCharsets.UTF_8) + out.toString(StandardCharsets.UTF_8);
        err.reset();
        out.reset();
        return answer.strip();
    }

    @Override
    public Optional<String> next() {
        return lines.next();
    }

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
