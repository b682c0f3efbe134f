package kesi.shell.swing.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path folder;

    @Test
    void theLastThousandLinesAreReadWhateverTheSize() throws IOException {
        Path log = folder.resolve("kesi.log");
        Files.writeString(
                log,
                IntStream.range(0, 20_000).mapToObj(i -> "INFO 第 " + i + " 行").collect(Collectors.joining("\n")));
        List<String> lines = new LogTail(log).read();

        assertThat(lines).hasSize(1000);
        assertThat(lines.get(999)).isEqualTo("INFO 第 19999 行");
    }

    @Test
    void thereNeedNotBeALog() throws IOException {
        assertThat(new LogTail(folder.resolve("none")).read()).isEmpty();
    }

    @Test
    void whatBelongsToAnEntryStaysWithIt() {
        List<String> lines = List.of("12:00 INFO a", "12:01 WARN b", "  at x", "12:02 INFO c", "  at y");

        assertThat(LogTail.filtered(lines, "WARN", "")).containsExactly("12:01 WARN b", "  at x");
        assertThat(LogTail.filtered(lines, "TRACE", "")).isEqualTo(lines);
        assertThat(LogTail.filtered(lines, "TRACE", "at ")).containsExactly("  at x", "  at y");
    }
}
