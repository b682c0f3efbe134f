package kesi.core.provider.key;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kesi.core.api.command.Stroke;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The keys that a person chose, a JSON file of command names with their keys. It appears complete or not at all; a
 * damaged one is set aside.
 */
record KeyFile(Path file, Json json) {

    /** The choices; no key at all is an empty one. */
    Map<String, Optional<Stroke>> read() {
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return choices(json.read(file.toString(), text));
        } catch (IOException | Problem e) {
            LoggerFactory.getLogger(KeyFile.class).warn("The keys in {} cannot be read and are set aside", file, e);
            setAside();
            return Map.of();
        }
    }

    /**
     * Keeps the choices.
     *
     * @throws Problem when they cannot be written; the file is as it was
     */
    void write(Map<String, Optional<Stroke>> choices) {
        Map<String, Object> tree = new TreeMap<>();
        choices.forEach((name, key) -> tree.put(name, key.map(Stroke::toString).orElse("")));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "keys", ".part");
            Files.writeString(part, json.writeIndented(tree) + "\n");
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Problem.failed(Message.of(KeyFile.class, "key.unsaved", file, String.valueOf(e.getMessage())), e);
        }
    }

    private static Map<String, Optional<Stroke>> choices(@Nullable Object tree) {
        Map<String, Optional<Stroke>> choices = new TreeMap<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((name, key) -> choices.put(String.valueOf(name), Stroke.of(String.valueOf(key))));
        }
        return choices;
    }

    private void setAside() {
        try {
            Path aside = file.resolveSibling(file.getFileName() + ".damaged");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LoggerFactory.getLogger(KeyFile.class).warn("{} cannot be set aside", file, e);
        }
    }
}
