package kesi.shell.swing.recent;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Something that was opened, read in or produced.
 *
 * @param target a record as {@code type/id}, or the absolute path of a file
 */
public record Thing(Kind kind, Instant when, String target) {

    /** What became of it. */
    public enum Kind {
        OPENED,
        IMPORTED,
        PRODUCED
    }

    /** Whether it is a file, and not a record. */
    public boolean isFile() {
        return kind != Kind.OPENED;
    }

    boolean isSame(Thing other) {
        return kind == other.kind && target.equals(other.target);
    }

    String line() {
        return kind + "\t" + when + "\t" + target;
    }

    /** Reads a line; empty when it is none. */
    static Optional<Thing> of(String line) {
        String[] parts = line.split("\t", 3);
        try {
            return parts.length < 3
                    ? Optional.empty()
                    : Optional.of(new Thing(Kind.valueOf(parts[0]), Instant.parse(parts[1]), parts[2]));
        } catch (IllegalArgumentException | DateTimeParseException damaged) {
            return Optional.empty(); // one line is lost, the others are not
        }
    }
}
