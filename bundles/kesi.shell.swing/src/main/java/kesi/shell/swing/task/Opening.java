package kesi.shell.swing.task;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kesi.core.api.command.Outcome;
import kesi.core.api.value.Ref;

/** A way to what a command made: read from the data that it answers to scripts. */
public sealed interface Opening {

    /** All that it answered. */
    record ToOutcome(Outcome outcome) implements Opening {}

    /** A file or folder that it wrote. */
    record ToFile(Path file) implements Opening {}

    /** The record that it made or found. */
    record ToRecord(Ref record) implements Opening {}

    /**
     * The ways of an outcome, the most telling first.
     *
     * @param exists whether a file is there
     */
    static List<Opening> of(Outcome outcome, Predicate<Path> exists) {
        List<Opening> ways = new ArrayList<>();
        if (outcome.data() instanceof Map<?, ?> data) {
            word(data, "ref")
                    .flatMap(Opening::ref)
                    .or(() -> typed(data))
                    .map(ToRecord::new)
                    .ifPresent(ways::add);
            word(data, "file")
                    .or(() -> word(data, "out"))
                    .flatMap(Opening::path)
                    .filter(exists)
                    .map(ToFile::new)
                    .ifPresent(ways::add);
        }
        ways.add(new ToOutcome(outcome));
        return List.copyOf(ways);
    }

    private static Optional<Ref> typed(Map<?, ?> data) {
        return word(data, "type").flatMap(type -> word(data, "id").flatMap(id -> ref(type + "/" + id)));
    }

    private static Optional<String> word(Map<?, ?> data, String name) {
        return Optional.ofNullable(data.get(name))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private static Optional<Ref> ref(String text) {
        try {
            return Optional.of(Ref.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // some other word
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty(); // no path on this machine
        }
    }
}
