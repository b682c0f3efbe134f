package kesi.product.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A start that nothing is wrong with says so: its log holds no error and no warning, in every mode. */
@Timeout(600)
class QuietLogIT {
    private static final int PATIENCE_MINUTES = 5;

    @TempDir
    Path home;

    @BeforeEach
    void aFirstStartMadeEverythingReady() throws Exception {
        Command.of(Running.BUILT.root(), home, "news:import", "--sample");
        Files.delete(log());
    }

    @Test
    void ofACommand() throws Exception {
        Command.of(Running.BUILT.root(), home, "record:list", "news.item");
        Command.of(Running.BUILT.root(), home, "news:search", "工会");

        assertThat(complaints()).isEmpty();
    }

    @Test
    void ofTheConsole() throws Exception {
        Process process = new ProcessBuilder(
                        Running.BUILT.root().resolve("bin/kesi").toString(), "--home", home.toString(), "shell")
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().write("record:list news.item\n".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();

        assertThat(complaints()).isEmpty();
    }

    @Test
    void ofTheWindow() throws Exception {
        try (Display display = Display.open()) {
            new Day(home, display).work(QuietDay.class);
            Files.delete(log());
            Day.Told told = new Day(home, display).work(QuietDay.class);
            assertThat(told.lines()).allMatch(Day.Line::passed);
        }

        assertThat(complaints()).isEmpty();
    }

    /** That the screen is busy is said where the machine is slow, and is no complaint. */
    private List<String> complaints() throws Exception {
        try (var lines = Files.lines(log())) {
            return lines.filter(line -> line.matches("^\\S+( \\S+)? +(ERROR|WARN)\\b.*"))
                    .filter(line -> !line.matches(".* - The screen is busy; (going on without it|it is swept later)"))
                    .toList();
        }
    }

    private Path log() {
        return home.resolve("logs").resolve("kesi.log");
    }
}
