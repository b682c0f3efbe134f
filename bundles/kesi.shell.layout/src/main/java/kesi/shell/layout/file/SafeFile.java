package kesi.shell.layout.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A small text file that is there complete, before or after a change, whenever the machine stops. The text before the
 * last change stays as {@code .backup}.
 */
record SafeFile(Path path) {

    private static final long LARGEST = 4_000_000;

    /** The text; bytes that are no UTF-8 are replaced. Empty when there is no file or it is far too large. */
    Optional<String> read() throws IOException {
        return read(path);
    }

    /** The text before the last change. */
    Optional<String> backup() throws IOException {
        return read(beside("backup"));
    }

    /** Writes another text; the same one is not written again. */
    void write(String text) throws IOException {
        if (read(path).filter(text::equals).isPresent()) {
            return;
        }
        Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
        Path part = Files.createTempFile(folder, "layout", ".part");
        try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        if (Files.isRegularFile(path)) {
            Files.move(path, beside("backup"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(part, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        sync(folder);
    }

    /** Copies the file as it is, so that nothing of it is lost when it is written anew. */
    Path keepAside() throws IOException {
        Path aside = beside("damaged");
        Files.copy(path, aside, StandardCopyOption.REPLACE_EXISTING);
        return aside;
    }

    /** Removes the file and its backup. */
    void delete() throws IOException {
        Files.deleteIfExists(path);
        Files.deleteIfExists(beside("backup"));
    }

    private static Optional<String> read(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private Path beside(String ending) {
        return path.resolveSibling(path.getFileName() + "." + ending);
    }

    /** Where a folder can be opened, the new name reaches the disk now. */
    private static void sync(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException unsupported) { // Windows opens no folders; its moves are journaled
            return;
        }
    }
}
