package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kesi.launcher.run.Running;

/** A virtual display, and programs of the tests' class path in processes of their own on it. */
final class Display implements AutoCloseable {
    private static final int PATIENCE_MINUTES = 20;

    private final Process server;
    private final String name;

    private Display(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    /** A display of that size; the test is skipped where there is none, unless the build requires one. */
    static Display open(int width, int height) throws IOException {
        boolean installed = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> new File(folder, "Xvfb").canExecute());
        if ("1".equals(System.getenv("KESI_REQUIRE_DISPLAY"))) {
            assertThat(installed).as("a display is required here").isTrue();
        }
        assumeTrue(installed, "there is no Xvfb");
        Process server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", width + "x" + height + "x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader number = server.inputReader(StandardCharsets.US_ASCII);
        return new Display(server, ":" + number.readLine());
    }

    /** Runs a program to its end and answers what it printed. */
    String run(Class<?> program, List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // as the script starts a window
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=false",
                "-Dkesi.dist=" + Running.BUILT.root()));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DISPLAY", name);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
