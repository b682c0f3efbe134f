package kesi.product.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a person did with mouse and keys is recorded as a script; run in a fresh workspace, the script ends with the
 * same records, filters, sorting, layout and windows.
 */
@Timeout(600)
class ReplayIT {
    @TempDir
    Path temporary;

    @Test
    void aRecordedScriptEndsWithTheSameScreenInAFreshWorkspace() throws Exception {
        try (Display display = Display.open()) {
            Path first = Files.createDirectories(temporary.resolve("first"));
            Day.Told recorded = new Day(first, display).work(RecordedDay.class);
            assertThat(recorded.lines())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.passed()).as(line.why()).isTrue());
            String script = Files.readString(temporary.resolve(Seen.SCRIPT));
            assertThat(script)
                    .contains("news:import", "record:change", "list:filter", "list:sort", "search:show")
                    .contains("layout:divide", "view:float");

            Path second = Files.createDirectories(temporary.resolve("second"));
            Day.Told replayed = new Day(second, display).work(ReplayedDay.class);
            assertThat(replayed.lines())
                    .as(script)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.passed()).as(line.why()).isTrue());
        }
    }
}
