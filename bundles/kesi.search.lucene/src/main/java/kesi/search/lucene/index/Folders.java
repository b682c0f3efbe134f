package kesi.search.lucene.index;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folders inside {@code index}: numbered ones, of which the highest is in use, beside ones that are being built or
 * belong to a second process.
 */
final class Folders {

    private static final Logger LOG = LoggerFactory.getLogger(Folders.class);
    private static final String NUMBER = "[0-9]{1,9}";

    private final Path root;

    Folders(Path root) throws IOException {
        this.root = Files.createDirectories(root);
    }

    /** The index in use; a first one when there is none. */
    Path present() throws IOException {
        return numbered().stream().findFirst().orElseGet(() -> root.resolve("1"));
    }

    /** The place of the index after this one. */
    Path after(Path folder) {
        return root.resolve(Integer.toString(number(folder) + 1));
    }

    /** Where an index is built before it takes its place. */
    Path building() throws IOException {
        Path folder = root.resolve("building");
        remove(folder);
        return folder;
    }

    /** A folder for this process alone, when another one holds the present index. */
    Path own() {
        return root.resolve("process-" + ProcessHandle.current().pid());
    }

    /** Removes numbered folders older than the one in use. */
    void tidy() throws IOException {
        for (Path old : numbered().stream().skip(1).toList()) {
            remove(old);
        }
    }

    /** Removes a folder with what is in it; what the system does not let go of stays for the next start. */
    static void remove(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, java.io.IOException failure)
                        throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException expected) {
            LOG.trace("Nothing to remove at {}", folder);
        } catch (IOException e) {
            LOG.warn("The old index {} could not be removed; the next start tries again", folder, e);
        }
    }

    private List<Path> numbered() throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> folder.getFileName().toString().matches(NUMBER))
                    .sorted(Comparator.comparingInt(Folders::number).reversed())
                    .toList();
        }
    }

    private static int number(Path folder) {
        return Integer.parseInt(folder.getFileName().toString());
    }
}
