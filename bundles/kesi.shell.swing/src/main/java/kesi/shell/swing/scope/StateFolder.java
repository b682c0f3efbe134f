package kesi.shell.swing.scope;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.shell.swing.Texts;
import kesi.shell.swing.scope.StateShelf.Entry;
import org.jspecify.annotations.Nullable;

/**
 * States of views on disk, one file a view. A file appears complete or not at all.
 *
 * @param folder made when the first state is kept
 */
public record StateFolder(Path folder, Json json) {

    /**
     * The states of a view; empty when none were kept.
     *
     * @throws Problem when the file is damaged; it is set aside
     */
    Map<String, Entry> read(String view) {
        Path file = file(view);
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return entries(json.read(file.toString(), text));
        } catch (IOException | ClassCastException | NullPointerException | Problem e) {
            setAside(file);
            throw Problem.failed(Texts.of("state.damaged", file), e);
        }
    }

    /**
     * Keeps the states of a view.
     *
     * @throws Problem when the disk refuses it
     */
    void write(String view, Map<String, Entry> states) {
        Path file = file(view);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "state", ".part");
            Files.writeString(part, json.writeIndented(tree(view, states)) + "\n");
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Problem.failed(Texts.of("state.unsaved", file, String.valueOf(e.getMessage())), e);
        }
    }

    private static Map<String, Object> tree(String view, Map<String, Entry> states) {
        Map<String, Object> all = new LinkedHashMap<>();
        new TreeMap<>(states).forEach((name, entry) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("version", entry.version());
            one.put("value", entry.tree());
            all.put(name, one);
        });
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("view", view);
        file.put("states", all);
        return file;
    }

    /** A file of another shape ends in the exceptions that {@link #read} takes for damage. */
    private static Map<String, Entry> entries(@Nullable Object tree) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        map(map(tree).get("states")).forEach((name, state) -> {
            Map<String, Object> one = map(state);
            entries.put(name, new Entry(Objects.requireNonNull((Integer) one.get("version")), map(one.get("value"))));
        });
        return entries;
    }

    @SuppressWarnings("unchecked") // the reader makes nothing else of an object
    static Map<String, Object> map(@Nullable Object tree) {
        return Objects.requireNonNull((Map<String, Object>) tree);
    }

    /** A view's id comes from a bundle or a record: only harmless characters become part of a path. */
    private Path file(String view) {
        String readable = view.replaceAll("[^A-Za-z0-9.-]", "_");
        String begin = readable.substring(0, Math.min(readable.length(), 60));
        return folder.resolve(begin + "-" + Integer.toHexString(view.hashCode()) + ".json");
    }

    private static void setAside(Path file) {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Problem.failed(Texts.of("state.damaged", file), e);
        }
    }
}
