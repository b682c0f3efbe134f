package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kesi.launcher.run.Running;

/**
 * The real window on a virtual display, in a process of its own because this one has no screen.
 *
 * @param options of the JVM
 */
public record WindowProcess(List<String> options, Class<?> main) {
    private static final int PATIENCE_SECONDS = Integer.getInteger("kesi.window.seconds", 900);

    /** What the start script opens for the window. */
    public static List<String> opens() {
        return Stream.of(
                        "java.base/java.lang",
                        "java.base/java.security",
                        "java.base/java.util",
                        "java.base/java.util.concurrent",
                        "java.datatransfer/java.awt.datatransfer",
                        "java.desktop/java.awt",
                        "java.desktop/java.awt.event",
                        "java.desktop/javax.swing",
                        "java.desktop/sun.awt.X11",
                        "java.desktop/sun.awt.im",
                        "java.prefs/java.util.prefs")
                .flatMap(name -> Stream.of("--add-opens", name + "=ALL-UNNAMED"))
                .toList();
    }

    /**
     * Runs it on a workspace and answers what it said, which may end with a line of a thread that was still at work;
     * skipped where the machine has no display and need not.
     */
    public String run(Path home) throws IOException, InterruptedException {
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
            return run(home, ":" + number.readLine());
        } finally {
            display.destroy();
        }
    }

    private String run(Path home, String display) throws IOException, InterruptedException {
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
                main.getName(),
                home.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DISPLAY", display);
        Path said = home.resolveSibling("said-" + main.getSimpleName());
        Process process = builder.redirectOutput(said.toFile()).start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(said);
        assertThat(ended).as("%s ends; it said: %s", main.getSimpleName(), text).isTrue();
        return text;
    }
}
