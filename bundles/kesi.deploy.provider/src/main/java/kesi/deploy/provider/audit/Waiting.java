package kesi.deploy.provider.audit;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import org.slf4j.LoggerFactory;

/**
 * Notes that the journal has not taken yet, one a line. A line that a crash cut off is passed over and told in the log.
 *
 * @param file where they wait
 */
record Waiting(Path file, Json json) {

    /** The notes that wait, in their order. */
    List<Note> read() throws IOException {
        List<Note> notes = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                try {
                    Object tree = json.read(file.toString(), new StringReader(line));
                    notes.add(json.value(Note.class, tree == null ? "" : tree));
                } catch (Problem e) {
                    LoggerFactory.getLogger(Waiting.class).warn("A note of the audit cannot be read: {}", line, e);
                }
            }
        }
        return notes;
    }

    /** Adds one; it is on the disk when this returns. */
    void add(Note note) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] line = (json.write(json.tree(note)) + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            out.write(ByteBuffer.wrap(line));
            out.force(true);
        }
    }

    /** The journal has them all. */
    void clear() throws IOException {
        Files.deleteIfExists(file);
    }
}
