package kesi.product.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kesi.launcher.run.Running;

/** The product in a process of its own, and what is done in it. */
record Day(Path home, Display display) {
    /** The exit code of a process that was killed by SIGKILL. */
    static final int KILLED = 128 + 9;

    private static final int PATIENCE_MINUTES = 10;

    /** One thing that a person did. */
    record Line(boolean passed, String name, String why) {}

    /** What a day brought. */
    record Told(List<Line> lines, String rest, int exitCode) {}

    /** Does everything that the class says; a crash is a kill from outside. */
    Told work(Class<?> day) throws IOException, InterruptedException {
        Process process = start(day);
        List<Line> lines = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        process.inputReader(StandardCharsets.UTF_8).lines().forEach(text -> {
            if (text.endsWith(Hours.CRASH)) {
                process.toHandle().destroyForcibly(); // keeps what it said readable
            } else {
                read(text, lines, rest);
            }
        });
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        return new Told(lines, rest.toString(), process.exitValue());
    }

    private Process start(Class<?> day) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // as the script starts a window
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=false",
                "-Dkesi.dist=" + Running.BUILT.root()));
        // for AssertJ-Swing
        command.addAll(List.of("--add-opens", "java.base/java.util=ALL-UNNAMED"));
        command.addAll(List.of("--add-opens", "java.desktop/java.awt=ALL-UNNAMED"));
        command.addAll(
                List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(List.of(Hours.class.getName(), home.toString(), day.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DISPLAY", display.name());
        return builder.start();
    }

    private static void read(String text, List<Line> lines, StringBuilder rest) {
        String[] parts = text.split("\t", -1);
        if (parts.length == 4 && parts[0].equals(Hours.MARK)) {
            String why = new String(Base64.getDecoder().decode(parts[3]), StandardCharsets.UTF_8);
            lines.add(new Line(parts[1].equals("OK"), parts[2], why));
        } else {
            rest.append(text).append('\n');
        }
    }
}
