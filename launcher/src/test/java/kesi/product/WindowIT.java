package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real window on a virtual display, in a process of its own because this one has no screen. */
@Timeout(600)
class WindowIT {
    @TempDir
    Path temporary;

    @Test
    void anAreaLeavesTheOpenWindowAndComesBack() throws Exception {
        boolean installed = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> new File(folder, "Xvfb").canExecute());
        if ("1".equals(System.getenv("KESI_REQUIRE_DISPLAY"))) {
            assertThat(installed).as("a display is required here").isTrue();
        }
        assumeTrue(installed, "there is no Xvfb");
        Process display = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader number = display.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(run(":" + number.readLine())).endsWith(WindowRun.DONE + "\n");
        } finally {
            display.destroy();
        }
    }

    private String run(String display) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Djava.awt.headless=false",
                        "-Dkesi.dist=" + Running.BUILT.root(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WindowRun.class.getName(),
                        temporary.resolve("home").toString())
                .redirectErrorStream(true);
        builder.environment().put("DISPLAY", display);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(400, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
