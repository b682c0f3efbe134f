package kesi.report.ui.produced;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A file of the history as {@code report:history} tells it.
 *
 * @param id in the history
 * @param report the report's name
 * @param file the name of the file, without its folder
 * @param folder where it was written; empty when nobody knows
 * @param there whether it stands there now
 * @param pages how many pages it has
 * @param arguments its parameters in one line
 * @param at when it was produced
 * @param by the account that produced it
 */
record ProducedFile(
        String id,
        String report,
        String file,
        String folder,
        boolean there,
        int pages,
        String arguments,
        Instant at,
        String by) {

    /** A file from the tree of the command. */
    static ProducedFile of(Map<?, ?> tree) {
        return new ProducedFile(
                word(tree, "id"),
                word(tree, "report"),
                word(tree, "file"),
                word(tree, "folder"),
                Boolean.TRUE.equals(tree.get("there")),
                tree.get("pages") instanceof Number pages ? pages.intValue() : 0,
                tree.get("arguments") instanceof Map<?, ?> arguments ? line(arguments) : "",
                Instant.parse(word(tree, "at")),
                word(tree, "by"));
    }

    /** Where it was written; empty when nobody knows, or on a system that has no such names. */
    Optional<Path> path() {
        try {
            return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder, file));
        } catch (InvalidPathException elsewhere) {
            return Optional.empty();
        }
    }

    /** Its whole path, or its name when its folder is not known. */
    String place() {
        return path().map(Path::toString).orElse(file);
    }

    /** Whether its pages can be looked at here. */
    boolean isPdf() {
        return file.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private static String word(Map<?, ?> tree, String name) {
        return tree.get(name) instanceof String word ? word : "";
    }

    private static String line(Map<?, ?> arguments) {
        return arguments.entrySet().stream()
                .map(argument -> argument.getKey() + "=" + words(argument.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String words(Object value) {
        return value instanceof List<?> values
                ? values.stream().map(String::valueOf).collect(Collectors.joining("、"))
                : String.valueOf(value);
    }
}
