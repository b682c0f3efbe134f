package kesi.shell.swing.dock;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.shell.swing.Texts;

/**
 * The layouts that a person left, one file for each perspective. A file appears complete or not at all. Used by any
 * thread, one at a time for each perspective.
 *
 * @param folder made when the first layout is kept
 */
public record LayoutFolder(Path folder, Json json) {

    /**
     * The layout that was kept; empty when there is none.
     *
     * @throws Problem when the file is damaged; it is set aside so that the next start is clean
     */
    public Optional<Layout> load(String perspective) {
        Path file = file(perspective);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Optional.of(LayoutTree.read(json.read(file.toString(), text)));
        } catch (IOException | IllegalArgumentException | Problem e) {
            setAside(file);
            throw Problem.failed(Texts.of("layout.damaged", file), e);
        }
    }

    /**
     * Keeps a layout.
     *
     * @throws Problem when it cannot be written
     */
    public void save(String perspective, Layout layout) {
        Path file = file(perspective);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "layout", ".part");
            Files.writeString(part, json.writeIndented(LayoutTree.write(layout)) + "\n");
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Problem.failed(Texts.of("layout.unsaved", file, String.valueOf(e.getMessage())), e);
        }
    }

    /** Forgets the kept layout. */
    public void forget(String perspective) {
        try {
            Files.deleteIfExists(file(perspective));
        } catch (IOException e) {
            throw Problem.failed(Texts.of("layout.unsaved", file(perspective), String.valueOf(e.getMessage())), e);
        }
    }

    /** A perspective's id comes from a bundle: only harmless characters become part of a path. */
    private Path file(String perspective) {
        return folder.resolve(perspective.replaceAll("[^A-Za-z0-9-]", "_") + ".json");
    }

    private static void setAside(Path file) {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Problem.failed(Texts.of("layout.damaged", file), e);
        }
    }
}
