package kesi.deploy.provider.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of a workspace in a temporary folder.
 *
 * @param home the copy
 */
record Stage(Path home) implements AutoCloseable {

    private static final List<String> LEFT_OUT =
            List.of("cache", "logs", "store", "index", "blobs", "kesi.lock", "quarantine", "starting");

    /** Copies everything but the data, which come by a backup, and what is derived. */
    static Stage of(Path workspace) throws IOException {
        Path home = folder();
        Stage stage = new Stage(home);
        try (Stream<Path> all = Files.walk(workspace)) {
            for (Path file : all.toList()) {
                Path relative = workspace.relativize(file);
                if (relative.toString().isEmpty()
                        || LEFT_OUT.contains(relative.getName(0).toString())) {
                    continue;
                }
                Path to = home.resolve(relative.toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else if (Files.isRegularFile(file)) {
                    Files.createDirectories(to.resolveSibling(""));
                    Files.copy(file, to);
                }
            }
        }
        return stage;
    }

    /** A folder around it takes what is left beside it. */
    private static Path folder() throws IOException {
        return Files.createDirectory(Files.createTempDirectory("kesi-rehearsal").resolve("home"));
    }

    /** The same once more. */
    Stage twin() throws IOException {
        Path other = folder();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : all.sorted().toList()) {
                Path to = other.resolve(home.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return new Stage(other);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(home.resolveSibling(""))) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
