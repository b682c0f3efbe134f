package kesi.shell.swing.about;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kesi.core.api.problem.Problem;
import kesi.shell.swing.Texts;

/**
 * The licences that come with the distribution.
 *
 * @param folder where they are
 */
record Licences(Path folder) {

    private static final int DEEPEST = 3;
    private static final long LONGEST = 2_000_000;

    /** The names of the texts, as paths from the folder; empty when there is none. */
    List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unread(folder, e);
        }
    }

    /** One of the texts. */
    String text(String name) {
        Path file = folder.resolve(name).normalize();
        try {
            return file.startsWith(folder) && Files.size(file) < LONGEST ? read(file) : "";
        } catch (IOException e) {
            throw unread(file, e);
        }
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1); // old licences have © so
        }
    }

    private static Problem unread(Path file, IOException e) {
        return Problem.failed(Texts.of("about.unread", file, e.getClass().getSimpleName()), e);
    }
}
