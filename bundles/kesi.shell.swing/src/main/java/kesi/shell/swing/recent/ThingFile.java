package kesi.shell.swing.recent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Things as lines of a file. It is a convenience: what cannot be read or written is only logged. */
record ThingFile(Path file) {

    List<Thing> read() {
        try {
            return Files.isRegularFile(file)
                    ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                            .flatMap(line -> Thing.of(line).stream())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            LoggerFactory.getLogger(ThingFile.class).warn("{} cannot be read", file, e);
            return List.of();
        }
    }

    synchronized void write(List<Thing> things) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "things", ".part");
            Files.write(part, things.stream().map(Thing::line).toList());
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LoggerFactory.getLogger(ThingFile.class).warn("{} cannot be written", file, e);
        }
    }
}
