package kesi.core.provider.preference;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/**
 * Keeps a person's choices in one file, written anew as a whole, with the one before beside it ({@code .bak}). Damaged,
 * a file is set aside ({@code .damaged}) and the one before counts.
 *
 * @param file the file, in a folder that may not be there yet
 */
record PersonFile(Path file, Json json) {

    /**
     * What was read.
     *
     * @param values by {@code PAGE.CHOICE}
     * @param damage what was wrong and what was kept
     */
    record Content(Map<String, List<String>> values, Optional<Message> damage) {}

    /** The choices as they were kept. */
    Content read() {
        if (!Files.exists(file)) {
            return new Content(Map.of(), Optional.empty());
        }
        try {
            return new Content(values(file), Optional.empty());
        } catch (IOException | IllegalArgumentException e) {
            return restored(Message.literal(String.valueOf(e.getMessage())));
        } catch (Problem e) {
            return restored(e.sentence());
        }
    }

    /**
     * Keeps these choices; when this returns they are on the disk.
     *
     * @throws Problem when they cannot be written; the file is unchanged then
     */
    void write(Map<String, List<String>> values) {
        Map<String, Object> tree = new TreeMap<>();
        values.forEach((key, words) -> tree.put(key, words.size() == 1 ? words.get(0) : words));
        byte[] text = (json.writeIndented(tree) + "\n").getBytes(StandardCharsets.UTF_8);
        Path part = beside(".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            write(part, text);
            if (Files.exists(file)) {
                Files.copy(file, beside(".bak"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Problem.failed(Message.of(PersonFile.class, "preference.unwritten", file, e.toString()), e);
        }
    }

    private static void write(Path part, byte[] text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(text);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private Map<String, List<String>> values(Path from) throws IOException {
        if (json.read(from.toString(), new StringReader(Files.readString(from))) instanceof Map<?, ?> tree) {
            return Keys.read(tree);
        }
        throw Problem.failed(Message.of(PersonFile.class, "preference.file.shape", from));
    }

    private Content restored(Message why) {
        Path aside = setAside();
        Map<String, List<String>> before = backup();
        String key = before.isEmpty() ? "preference.file.lost" : "preference.file.restored";
        return new Content(before, Optional.of(Message.of(PersonFile.class, key, file, why, aside)));
    }

    /** Under the first name that is free: every damaged file is kept. */
    private Path setAside() {
        Path aside = beside(".damaged");
        for (int i = 2; Files.exists(aside); i++) {
            aside = beside(".damaged-" + i);
        }
        try {
            return Files.move(file, aside);
        } catch (IOException e) {
            return file;
        }
    }

    private Map<String, List<String>> backup() {
        try {
            Path backup = beside(".bak");
            return Files.exists(backup) ? new LinkedHashMap<>(values(backup)) : Map.of();
        } catch (IOException | IllegalArgumentException | Problem e) {
            return Map.of();
        }
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
