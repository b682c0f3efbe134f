package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs test classes in a JVM of their own on a virtual display.
 *
 * @param options of the JVM
 */
record ScreenJvm(List<String> options, List<Class<?>> cases) {

    private static final int PATIENCE_MINUTES = 15;

    private record Line(boolean passed, String name, String why) {}

    /** A test for each that ran; skipped where the machine has no display and need not have one. */
    Stream<DynamicTest> tests() throws IOException, InterruptedException {
        Optional<Xvfb> display = Xvfb.open();
        if (display.isEmpty()) {
            assertThat(System.getenv("KESI_REQUIRE_DISPLAY"))
                    .as("a display is required here and there is none")
                    .isNotEqualTo("1");
            abort("There is neither Xvfb nor a display");
        }
        try (Xvfb screen = display.get()) {
            List<Line> lines = run(screen);
            assertThat(lines).as("tests that ran on the screen").isNotEmpty();
            return lines.stream()
                    .map(line -> DynamicTest.dynamicTest(
                            line.name(),
                            () -> assertThat(line.passed()).as(line.why()).isTrue()));
        }
    }

    private List<Line> run(Xvfb screen) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=false"));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ScreenRun.class.getName()));
        cases.forEach(type -> command.add(type.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DISPLAY", screen.display());
        Process process = builder.start();
        List<Line> lines = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        process.inputReader(StandardCharsets.UTF_8).lines().forEach(text -> read(text, lines, rest));
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(rest.toString()).isZero();
        return lines;
    }

    private static void read(String text, List<Line> lines, StringBuilder rest) {
        String[] parts = text.split("\t", -1);
        if (parts.length == 4 && parts[0].equals(ScreenRun.MARK)) {
            String why = new String(Base64.getDecoder().decode(parts[3]), StandardCharsets.UTF_8);
            lines.add(new Line(parts[1].equals("OK"), parts[2], why));
        } else {
            rest.append(text).append('\n');
        }
    }
}
