package kesi.product.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a person did with mouse and keys is recorded as a script; run in a workspace that began with the same records,
 * the script ends with the same changes, filters, sorting, layout and windows.
 */
@Timeout(600)
class ReplayIT {
    @TempDir
    Path temporary;

    @Test
    void aRecordedScriptEndsWithTheSameScreenInAnotherWorkspace() throws Exception {
        try (Display display = Display.open()) {
            Path first = Files.createDirectories(temporary.resolve("first"));
            Command.of(Running.BUILT.root(), first, "news:import", "--sample");
            Path second = copy(first, temporary.resolve("second"));
            Day.Told recorded = new Day(first, display).work(RecordedDay.class);
            assertThat(recorded.lines())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.passed()).as(line.why()).isTrue());
            String script = Files.readString(temporary.resolve(Seen.SCRIPT));
            assertThat(script)
                    .contains("record:change", "list:filter", "list:sort", "search:show")
                    .contains("layout:divide", "view:float");

            Day.Told replayed = new Day(second, display).work(ReplayedDay.class);
            assertThat(replayed.lines())
                    .as(script)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.passed()).as(line.why()).isTrue());
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }
}
