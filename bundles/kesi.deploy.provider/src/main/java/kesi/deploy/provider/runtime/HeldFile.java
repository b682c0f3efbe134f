package kesi.deploy.provider.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kesi.deploy.api.HeldPlugins.Held;

/**
 * The workspace's list of plug-ins that rest, which the launcher reads, too: a line each of name, time and reason,
 * with tabs between them.
 */
record HeldFile(Path file) {

    private static final String TAB = "\t";
    private static final int PARTS = 3;

    /** By name; a line of another shape counts with its name alone. */
    Map<String, Held> read() {
        Map<String, Held> all = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            lines().stream()
                    .filter(line -> !line.isBlank())
                    .map(HeldFile::held)
                    .forEach(one -> all.put(one.bundle(), one));
        }
        return all;
    }

    void write(Map<String, Held> held) {
        List<String> lines = held.values().stream()
                .map(one -> String.join(
                        TAB, one.bundle(), one.since().toString(), one.why().replaceAll("\\s+", " ")))
                .toList();
        try {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.write(part, lines, StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Held held(String line) {
        String[] parts = line.split(TAB, PARTS);
        return new Held(parts[0], parts.length == PARTS ? time(parts[1]) : Instant.EPOCH, parts[parts.length - 1]);
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
