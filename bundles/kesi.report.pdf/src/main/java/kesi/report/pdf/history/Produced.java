package kesi.report.pdf.history;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file that was produced, with what was asked for.
 *
 * @param report the report's name
 * @param bundle the bundle that brought it, with its version
 * @param arguments its parameters
 * @param theme its looks
 * @param file the name of the file, without its folder
 * @param folder where it was written, absolute, on the machine that produced it; empty when nobody knows
 * @param pages how many pages it has
 * @param sha256 of the file, in hexadecimal
 * @param at when it was produced
 * @param by the account of the machine that produced it
 */
public record Produced(
        String report,
        String bundle,
        List<Argument> arguments,
        String theme,
        String file,
        String folder,
        int pages,
        String sha256,
        Instant at,
        String by) {

    public Produced {
        arguments = List.copyOf(arguments);
    }

    /** Where it was written; empty when nobody knows, or on a system that has no such names. */
    Optional<Path> place() {
        try {
            return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder, file));
        } catch (InvalidPathException elsewhere) {
            return Optional.empty();
        }
    }

    /** Whether a file stands there now, on this machine. */
    boolean isThere() {
        return place().filter(Files::isRegularFile).isPresent();
    }

    /** A parameter with its values. */
    public record Argument(String name, List<String> values) {
        public Argument {
            values = List.copyOf(values);
        }
    }
}
