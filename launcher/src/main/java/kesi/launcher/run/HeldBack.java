package kesi.launcher.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kesi.launcher.feature.Trait;
import kesi.launcher.run.Plan.PlannedBundle;
import org.slf4j.LoggerFactory;

/**
 * The bundles of a workspace that are installed and not started: those that failed too often, and the one that broke
 * the last start. A line each in the file {@code held-back}: symbolic name, time and reason, with tabs between them.
 *
 * @param home the workspace
 */
record HeldBack(Path home) {

    private static final String TAB = "\t";

    /** The symbolic names. */
    Set<String> names() {
        return lines().stream()
                .map(line -> line.split(TAB, 2)[0].strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether that bundle of a plan has to rest; what is required never does. */
    boolean holds(PlannedBundle planned, String symbolicName) {
        return !planned.bundle().is(Trait.REQUIRED) && names().contains(symbolicName);
    }

    /** Holds one more back from the next start on. */
    void add(String symbolicName, String why) {
        if (!names().contains(symbolicName)) {
            try {
                Files.writeString(
                        file(),
                        String.join(TAB, symbolicName, Instant.now().toString(), why) + System.lineSeparator(),
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                LoggerFactory.getLogger(HeldBack.class).warn("{} cannot be held back", symbolicName, e);
            }
        }
    }

    private List<String> lines() {
        try {
            return Files.isRegularFile(file()) ? Files.readAllLines(file(), StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            LoggerFactory.getLogger(HeldBack.class).warn("{} cannot be read; everything is started", file(), e);
            return List.of();
        }
    }

    private Path file() {
        return home.resolve("held-back");
    }
}
