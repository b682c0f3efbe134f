package kesi.deploy.provider.trust;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import kesi.core.api.command.Outcome;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/**
 * The newest index that was seen of each department: {@code deploy/indexes.json}. An older one is never taken again,
 * and a clock before the newest is wrong.
 */
public final class SeenIndexes {

    /**
     * One of them.
     *
     * @param number counts up with each index of a department
     * @param created when it was made, as it says itself
     */
    public record Seen(long number, Instant created) {}

    private final Path file;
    private final Json json;

    public SeenIndexes(Path file, Json json) {
        this.file = file;
        this.json = json;
    }

    /** What was seen of a department, or number 0. */
    public synchronized Seen of(String department) {
        return all().getOrDefault(department, new Seen(0, Instant.EPOCH));
    }

    /** When the newest of all was made. */
    public synchronized Instant newest() {
        return all().values().stream()
                .map(Seen::created)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** Remembers one; the file is replaced as a whole. */
    public synchronized void remember(String department, Seen seen) {
        Map<String, Seen> all = all();
        if (seen.equals(all.put(department, seen))) {
            return;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        all.forEach((name, one) -> tree.put(
                name,
                Outcome.tree("number", one.number(), "created", one.created().toString())));
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(temporary, (json.writeIndented(tree) + "\n").getBytes(StandardCharsets.UTF_8));
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Problem.failed(Message.of(SeenIndexes.class, "trust.list.unwritable", file, e.toString()), e);
        }
    }

    private Map<String, Seen> all() {
        Map<String, Seen> all = new LinkedHashMap<>();
        if (!Files.isRegularFile(file)) {
            return all;
        }
        try {
            if (json.read(file.toString(), new StringReader(Files.readString(file))) instanceof Map<?, ?> map) {
                map.forEach((name, one) -> all.put(String.valueOf(name), seen(one)));
            }
            return all;
        } catch (IOException | DateTimeParseException e) {
            throw Problem.failed(Message.of(SeenIndexes.class, "trust.list.unreadable", file, e.toString()), e);
        }
    }

    private static Seen seen(Object tree) {
        Map<?, ?> map = tree instanceof Map<?, ?> m ? m : Map.of();
        long number = map.get("number") instanceof Number n ? n.longValue() : 0;
        return new Seen(number, Instant.parse(String.valueOf(map.get("created"))));
    }
}
