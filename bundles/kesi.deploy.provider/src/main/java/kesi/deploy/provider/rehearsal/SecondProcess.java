package kesi.deploy.provider.rehearsal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;

/**
 * The product as a command in a process of its own.
 *
 * @param distribution what it is started from
 * @param home its workspace
 */
record SecondProcess(Path distribution, Path home, String department) {

    private static final int SECONDS = 180;

    private static final List<String> OPTIONS = List.of(
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-XX:+DisableAttachMechanism",
            "-Djdk.serialFilter=!*",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8");

    /**
     * What a process gave.
     *
     * @param exitCode see the launcher
     */
    record Ended(int exitCode, String out, String err) {}

    Ended run(Task task, String... command) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(OPTIONS);
        line.addAll(List.of("-Dkesi.dist=" + distribution, "-cp", distribution.resolve("lib") + "/*"));
        line.addAll(List.of("kesi.launcher.Main", "--home", home.toString(), "--department", department));
        line.addAll(List.of("--lang", "en", "--json", "--quiet"));
        line.addAll(Arrays.asList(command));
        try {
            Path out = home.resolve("rehearsal.out");
            Path err = home.resolve("rehearsal.err");
            Process process = new ProcessBuilder(line)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            try {
                await(process, task);
            } finally {
                process.destroyForcibly();
            }
            return new Ended(
                    process.waitFor(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Problem.failed(Message.of(SecondProcess.class, "rehearsal.process", e.toString()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            task.checkCancelled();
            throw Problem.failed(Message.of(SecondProcess.class, "rehearsal.process", e.toString()), e);
        }
    }

    private static void await(Process process, Task task) throws InterruptedException {
        for (int i = 0; i < SECONDS * 10; i++) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                return;
            }
            task.checkCancelled();
        }
    }
}
