package kesi.launcher.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Remembers which files had which hash, so that a start need not read 60 MB again. A file counts as unchanged only if
 * its size, its inode and the time of its last change of any kind (which no program can set) are the same; on systems
 * without them nothing is remembered. Safe for use by any thread.
 */
public final class Seen {
    private static final String ATTRIBUTES = "unix:size,ino,ctime";

    /** A file may change twice within one tick of the file system's clock; only older changes are trusted. */
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private final Path file;
    private final Set<String> lines;
    private boolean changed;

    private Seen(Path file, Set<String> lines) {
        this.file = file;
        this.lines = new TreeSet<>(lines);
    }

    /** What an earlier start wrote down; nothing if that cannot be read. */
    public static Seen read(Path file) {
        return new Seen(file, lines(file));
    }

    /** The same with what stands in one more file, which is not written. */
    public Seen and(Path other) {
        Set<String> both = new TreeSet<>(lines(other));
        both.addAll(lines);
        return new Seen(file, both);
    }

    private static Set<String> lines(Path file) {
        try {
            return Set.copyOf(Files.readAllLines(file));
        } catch (IOException expected) {
            return Set.of();
        }
    }

    /** Trusts nothing and remembers everything anew. */
    public static Seen nothing(Path file) {
        return new Seen(file, Set.of());
    }

    synchronized boolean had(Path jar, String hash) {
        String line = line(jar, hash);
        return !line.isEmpty() && lines.contains(line);
    }

    synchronized void remember(Path jar, String hash) {
        String line = line(jar, hash);
        if (!line.isEmpty()) {
            lines.removeIf(old -> old.endsWith(" " + jar));
            lines.add(line);
            changed = true;
        }
    }

    /** Keeps what was seen for the next start; that it cannot be kept costs time and nothing else. */
    public synchronized void write() {
        if (!changed) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, List.copyOf(lines));
        } catch (IOException expected) {
            // the next start hashes again
        }
    }

    private static String line(Path jar, String hash) {
        try {
            Map<String, Object> state = Files.readAttributes(jar, ATTRIBUTES);
            if (!(state.get("ctime") instanceof FileTime change)
                    || change.toInstant().isAfter(Instant.now().minus(SETTLED))) {
                return "";
            }
            return String.join(
                    " ",
                    hash,
                    String.valueOf(state.get("size")),
                    String.valueOf(state.get("ino")),
                    change.toString(),
                    jar.toString());
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException expected) {
            return "";
        }
    }
}
