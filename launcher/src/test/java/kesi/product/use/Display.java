package kesi.product.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A virtual display of its own, so that nobody else moves the mouse on it. Tests are skipped where there is no Xvfb,
 * unless {@code KESI_REQUIRE_DISPLAY=1} says that it must be there.
 */
record Display(String name, Process process) implements AutoCloseable {

    static Display open() throws IOException {
        boolean installed = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> new File(folder, "Xvfb").canExecute());
        if ("1".equals(System.getenv("KESI_REQUIRE_DISPLAY"))) {
            assertThat(installed).as("a display is required here").isTrue();
        }
        assumeTrue(installed, "there is no Xvfb");
        Process process = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.US_ASCII);
        return new Display(":" + said.readLine(), process);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
