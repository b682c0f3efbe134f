package kesi.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import kesi.launcher.Failure;
import kesi.launcher.dist.Distribution;
import kesi.launcher.sample.BrokenActivator;
import kesi.launcher.sample.LoggingActivator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LoggingTest {
    @TempDir
    Path temporary;

    @Test
    void bundlesForBothSlf4jVersionsAndTheJdkReachTheLog() throws IOException {
        Distribution distribution = TestDistribution.withEntry(temporary.resolve("dist"))
                .add(logging("sample.two", "org.osgi.framework,org.slf4j;version=\"[2.0,3)\""))
                .add(logging("sample.one", "org.osgi.framework,org.slf4j;version=\"[1.7,2)\""))
                .sealed();

        String log = logOf(distribution);

        assertThat(log)
                .contains("slf4j speaks from sample.two", "slf4j speaks from sample.one")
                .contains("the JDK speaks from sample.two", "the JDK speaks from sample.one");
    }

    @Test
    void aMessageIsOneLine() throws IOException {
        Distribution distribution = TestDistribution.withEntry(temporary.resolve("dist"))
                .add(logging("sample.two", "org.osgi.framework,org.slf4j"))
                .sealed();

        assertThat(logOf(distribution)).contains("slf4j speaks from sample.two with a second line\n");
    }

    @Test
    void theFrameworksWordsAreKeptInTheLog() throws IOException {
        Distribution distribution = TestDistribution.withEntry(temporary.resolve("dist"))
                .add(TestBundle.named("sample.broken")
                        .activator(BrokenActivator.class)
                        .imports("org.osgi.framework"))
                .sealed();

        assertThat(logOf(distribution)).contains("ERROR", "kesi.framework", "sample.broken", "no luck today");
    }

    @Test
    void aFullLogMovesAsideAndFiveOldOnesAreKept() throws IOException {
        Path log = Session.logFile(temporary.resolve("at 50%d (home)"));
        Files.createDirectories(log.getParent());
        byte[] full = new byte[10 << 20];
        Arrays.fill(full, (byte) '.');

        for (int start = 1; start <= 7; start++) {
            full[0] = (byte) ('0' + start);
            Files.write(log, full);
            try (Logging logging = Logging.start(log, false)) {
                LoggerFactory.getLogger("kesi.sample").info("start {} of {}", start, logging);
            }
        }

        assertThat(log).isRegularFile();
        assertThat(beginning(log)).matches("\\d{4}-.*");
        for (int old = 1; old <= 5; old++) {
            Path moved = log.resolveSibling(log.getFileName() + "." + old);
            assertThat(moved).isRegularFile();
            assertThat(beginning(moved)).startsWith((8 - old) + "..");
        }
        try (Stream<Path> files = Files.list(log.getParent())) {
            assertThat(files).hasSize(6);
        }
    }

    private static String beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(10), StandardCharsets.UTF_8);
        }
    }

    private String logOf(Distribution distribution) throws IOException {
        Path home = temporary.resolve("home");
        try (Logging logging = Logging.start(Session.logFile(home), false)) {
            assertThat(logging).isNotNull();
            TestDistribution.run(distribution, home, "exit", "0");
        } catch (Failure expected) {
            // the log matters here
        }
        return Files.readString(Session.logFile(home));
    }

    private static TestBundle logging(String name, String imports) {
        return TestBundle.named(name).activator(LoggingActivator.class).imports(imports);
    }
}
