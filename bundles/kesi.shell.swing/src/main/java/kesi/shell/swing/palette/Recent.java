package kesi.shell.swing.palette;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * What was used lately in this workspace, the last first, kept as lines of a file. It is a convenience: what cannot be
 * read or written is only logged.
 */
public final class Recent {

    private static final int KEPT = 30;

    private final Path file;
    private List<String> all;

    /** What this file remembers. */
    public Recent(Path file) {
        this.file = file;
        this.all = read(file);
    }

    /** The keys, the last first. */
    public synchronized List<String> all() {
        return all;
    }

    /** Something was used. */
    public synchronized void use(String key) {
        List<String> changed = new ArrayList<>(all);
        changed.remove(key);
        changed.add(0, key);
        all = List.copyOf(changed.subList(0, Math.min(KEPT, changed.size())));
        write();
    }

    private static List<String> read(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                            .limit(KEPT)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            LoggerFactory.getLogger(Recent.class).warn("{} cannot be read", file, e);
            return List.of();
        }
    }

    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "recent", ".part");
            Files.write(part, all);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LoggerFactory.getLogger(Recent.class).warn("{} cannot be written", file, e);
        }
    }
}
