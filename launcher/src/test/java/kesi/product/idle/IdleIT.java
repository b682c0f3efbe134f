package kesi.product.idle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kesi.product.WindowProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Contributions are listed without a class of their plug-ins: the log of the JVM tells. */
@Timeout(600)
class IdleIT {
    @TempDir
    Path temporary;

    @Test
    void plugInsThatNobodyUsesLoadNoClass() throws Exception {
        Path loaded = temporary.resolve("loaded");
        List<String> options = Stream.concat(
                        WindowProcess.opens().stream(), Stream.of("-Xlog:class+load:file=" + loaded))
                .toList();

        String said = new WindowProcess(options, IdleRun.class).run(temporary.resolve("home"));

        assertThat(said.lines()).contains(IdleRun.DONE);
        try (Stream<String> lines = Files.lines(loaded)) {
            assertThat(lines.filter(line -> line.contains(Sleeper.class.getName()))
                            .filter(line -> line.contains("test.sample.idle"))
                            .map(line -> line.substring(line.lastIndexOf('/') + 1)))
                    .as("the one that was woken on purpose, so that this can fail")
                    .containsExactly("test.sample.idle0-1.0.0.jar");
        }
    }
}
