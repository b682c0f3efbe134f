package kesi.deploy.provider.change;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Outcome;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.api.HistoryEntry;
import kesi.deploy.api.HistoryEntry.Hashed;
import org.slf4j.LoggerFactory;

/** What was done and tried, one line of JSON each, in {@code deploy/history}. */
record HistoryFile(Path file, Json json) {

    /** Adds a line; the change stands whether this can be written or not. */
    void add(HistoryEntry entry) {
        byte[] line = (json.write(tree(entry)) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(file.resolveSibling(""));
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                channel.write(ByteBuffer.wrap(line));
                channel.force(false);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(HistoryFile.class).error("{} cannot be written: {}", file, entry, e);
        }
    }

    /** All lines, the latest last; one that a crash has cut is left out. */
    List<HistoryEntry> read(int current) {
        List<HistoryEntry> entries = new ArrayList<>();
        try {
            for (String line : Files.isRegularFile(file) ? Files.readAllLines(file) : List.<String>of()) {
                try {
                    if (json.read("history", new StringReader(line)) instanceof Map<?, ?> tree) {
                        entries.add(entry(tree, current));
                    }
                } catch (Problem | IllegalArgumentException cut) {
                    LoggerFactory.getLogger(HistoryFile.class).debug("A line of {} is cut", file, cut);
                }
            }
        } catch (IOException e) {
            throw Problem.failed(Message.of(HistoryFile.class, "file.unreadable", file, e.toString()), e);
        }
        return entries;
    }

    private static Map<String, Object> tree(HistoryEntry entry) {
        Map<String, Object> tree = Outcome.tree(
                "at", entry.at().toString(),
                "by", entry.by(),
                "action", entry.action(),
                "from", entry.from(),
                "department", entry.department(),
                "before", entry.before(),
                "after", entry.after(),
                "outcome", entry.outcome());
        entry.failure().ifPresent(why -> {
            tree.put("zh", why.in(Locale.CHINESE));
            tree.put("en", why.in(Locale.ENGLISH));
        });
        tree.put(
                "features",
                entry.features().stream()
                        .map(one -> Outcome.tree("id", one.id(), "sha256", one.sha256()))
                        .toList());
        return tree;
    }

    private static HistoryEntry entry(Map<?, ?> tree, int current) {
        int after = number(tree, "after");
        List<?> features = tree.get("features") instanceof List<?> list ? list : List.of();
        return new HistoryEntry(
                Instant.parse(text(tree, "at")),
                text(tree, "by"),
                text(tree, "action"),
                text(tree, "from"),
                text(tree, "department"),
                number(tree, "before"),
                after,
                features.stream()
                        .map(one -> one instanceof Map<?, ?> map
                                ? new Hashed(text(map, "id"), text(map, "sha256"))
                                : new Hashed("", ""))
                        .toList(),
                text(tree, "outcome"),
                failure(tree),
                after == current && text(tree, "outcome").equals("done"));
    }

    /** Both sentences are kept as they were: the one that made them may be gone, or word them otherwise by now. */
    private static Optional<Message> failure(Map<?, ?> tree) {
        return text(tree, "zh").isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Message("history.failure", quoted(text(tree, "zh")), quoted(text(tree, "en")), List.of()));
    }

    /** A sentence is no pattern, whatever marks it holds. */
    private static String quoted(String sentence) {
        return sentence.replace("'", "''").replace("{", "'{'");
    }

    private static int number(Map<?, ?> tree, String key) {
        return tree.get(key) instanceof Number number ? number.intValue() : 0;
    }

    private static String text(Map<?, ?> tree, String key) {
        Object value = tree.get(key);
        return value == null ? "" : value.toString();
    }
}
