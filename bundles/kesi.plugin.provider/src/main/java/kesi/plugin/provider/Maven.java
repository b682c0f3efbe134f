package kesi.plugin.provider;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;

/**
 * Maven in a process of its own.
 *
 * @param program its script
 * @param offline whether it must not ask the network
 * @param repository its local repository, when it is not the usual one
 */
record Maven(Path program, boolean offline, Optional<Path> repository) {

    private static final int LOOK_MILLIS = 200;

    /** The Maven of {@code MAVEN_HOME} or of the path. */
    static Optional<Path> installed() {
        String home = System.getenv("MAVEN_HOME");
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        Stream<Path> homes = Stream.ofNullable(home).map(folder -> Path.of(folder, "bin"));
        Stream<Path> folders = Arrays.stream(path.split(File.pathSeparator))
                .filter(text -> !text.isBlank())
                .map(Path::of);
        return Stream.concat(homes, folders)
                .flatMap(folder -> Stream.of(folder.resolve("mvn.cmd"), folder.resolve("mvn")))
                .filter(file -> File.separatorChar == '\\' || !file.toString().endsWith(".cmd"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Packs the project in a folder, its tests included.
     *
     * @return what Maven complained about; empty when it succeeded
     */
    List<String> pack(Path folder, Task task) throws IOException, InterruptedException {
        Path told = Files.createTempFile("kesi-maven", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(line());
            builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(told.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            return await(builder.start(), told, task);
        } finally {
            Files.deleteIfExists(told);
        }
    }

    private List<String> line() {
        List<String> line = new ArrayList<>(List.of(program.toString(), "-B", "-q"));
        repository.ifPresent(local -> line.add("-Dmaven.repo.local=" + local));
        if (offline) {
            line.addAll(List.of("-o", "-Daether.offline.protocols=file"));
        }
        line.add("package");
        return line;
    }

    private static List<String> await(Process process, Path told, Task task) throws IOException, InterruptedException {
        try {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                task.checkCancelled();
            }
        } finally {
            process.destroy();
        }
        List<String> lines = Files.readAllLines(told).stream()
                .filter(text -> text.contains("ERROR"))
                .map(text -> text.replaceAll("\u001B\\[[0-9;]*m", ""))
                .toList();
        if (process.exitValue() != 0 && lines.isEmpty()) {
            throw Problem.failed(Message.of(Maven.class, "problem.maven", process.exitValue()));
        }
        return process.exitValue() == 0 ? List.of() : lines;
    }
}
