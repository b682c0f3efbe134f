package kesi.shell.swing.draft;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Ref;
import kesi.shell.swing.Texts;

/**
 * The drafts of a workspace, one file for each record. A file appears complete or not at all, also when the power
 * fails. Used by any thread, one at a time for each record.
 *
 * @param folder made when the first draft is kept
 */
public record DraftFolder(Path folder, Json json) {

    private static final String ENDING = ".draft.json";

    /**
     * Keeps a draft.
     *
     * @throws Problem when it cannot be written; the one before stays
     */
    public void save(Draft draft) {
        Path file = file(draft.ref());
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "draft", ".part");
            write(part, json.write(DraftTree.write(draft)) + "\n");
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Problem.failed(Texts.of("draft.unsaved", file, String.valueOf(e.getMessage())), e);
        }
    }

    /** Forgets the draft of a record. */
    public void remove(Ref ref) {
        try {
            Files.deleteIfExists(file(ref));
        } catch (IOException e) {
            throw Problem.failed(Texts.of("draft.unsaved", file(ref), String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * All drafts, the newest first.
     *
     * @param problems told of each damaged file, which is set aside
     */
    public List<Draft> all(Consumer<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .forEach(file -> read(file, drafts, problems));
        } catch (IOException e) {
            problems.accept(Problem.failed(Texts.of("draft.unread", folder), e));
        }
        drafts.sort(Comparator.comparing(Draft::at).reversed());
        return List.copyOf(drafts);
    }

    private void read(Path file, List<Draft> drafts, Consumer<Problem> problems) {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            drafts.add(DraftTree.read(json.read(file.toString(), text)));
        } catch (IOException | IllegalArgumentException | Problem e) {
            setAside(file);
            problems.accept(Problem.failed(Texts.of("draft.damaged", file), e));
        }
    }

    private static void setAside(Path file) {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Problem.failed(Texts.of("draft.unread", file), e);
        }
    }

    private static void write(Path part, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The characters of a reference are harmless in a file's name. */
    private Path file(Ref ref) {
        return folder.resolve(ref.type() + "@" + ref.id() + ENDING);
    }
}
