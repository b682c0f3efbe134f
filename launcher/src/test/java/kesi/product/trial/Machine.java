package kesi.product.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kesi.launcher.run.Running;

/** A process in which the launcher of the distribution runs a trial, to be asked, to be ended, to be killed. */
final class Machine implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 300;
    private static final String GONE = "gone";

    /** What a bundle may take to come or to go once the process is up: a start has the usual time. */
    private static final int BUDGET_SECONDS = 5;

    private final Process process;
    private final BufferedWriter to;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final Path said;
    private final TrialState started;

    private Machine(Process process, Path said) {
        this.process = process;
        this.said = said;
        this.to = process.outputWriter(StandardCharsets.UTF_8);
        Thread reader = new Thread(this::read, "machine");
        reader.setDaemon(true);
        reader.start();
        this.started = TrialState.read(first());
    }

    /** One that does not come up is not left behind. */
    private String first() {
        try {
            String state = answer();
            ask("set\tkesi.activation.seconds\t" + BUDGET_SECONDS);
            return state;
        } catch (AssertionError e) {
            kill();
            throw e;
        }
    }

    /**
     * Starts one; fails when it does not come up.
     *
     * @param options of the JVM, more than the usual ones
     */
    static Machine start(Path distribution, Path home, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xmx256m",
                "-Dkesi.dist=" + distribution));
        command.addAll(archive(distribution.resolveSibling("trial.jsa")));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", launcher().toString(), "--home", home.toString(), "trial"));
        return new Machine(command, home.resolveSibling(home.getFileName() + ".said"));
    }

    private Machine(List<String> command, Path said) throws IOException {
        this(new ProcessBuilder(command).redirectError(said.toFile()).start(), said);
    }

    /** The first process that ends by itself leaves an archive of its classes, with which all later ones start. */
    private static List<String> archive(Path file) {
        return Files.exists(file)
                ? List.of("-XX:SharedArchiveFile=" + file, "-Xlog:disable")
                : List.of("-XX:ArchiveClassesAtExit=" + file, "-Xlog:disable");
    }

    private static Path launcher() throws IOException {
        try (var jars = Files.list(Running.BUILT.root().resolve("lib"))) {
            return jars.filter(jar -> String.valueOf(jar.getFileName()).startsWith("kesi.launcher-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(TrialEntry.ANSWER)) {
                    answers.add(line.substring(TrialEntry.ANSWER.length()));
                }
            }
        } catch (IOException expected) {
            // it was killed
        } finally {
            answers.add(GONE);
        }
    }

    /** What ran when it had come up. */
    TrialState started() {
        return started;
    }

    /** Asks, and answers what it says. */
    String ask(String line) {
        send(line);
        return answer();
    }

    /** Asks, and answers what it says unless it ends by itself. */
    Optional<String> tryTo(String line) {
        send(line);
        return polled(PATIENCE_SECONDS * 1_000L).filter(said -> !said.equals(GONE));
    }

    TrialState state() {
        return TrialState.read(ask("state"));
    }

    void send(String line) {
        try {
            to.write(line + "\n");
            to.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says within so many milliseconds, if anything. */
    Optional<String> polled(long millis) {
        try {
            return Optional.ofNullable(answers.poll(millis, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String answer() {
        String answer = polled(PATIENCE_SECONDS * 1_000L).orElse(GONE);
        assertThat(answer).as("it answers; it said: %s", said()).isNotEqualTo(GONE);
        return answer;
    }

    /** What it said to a person. */
    String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Ends it by its own means; answers its exit code. */
    int end() {
        send("end");
        return ended();
    }

    /** Waits until it has ended. */
    int ended() {
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("it ends; it said: %s", said())
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kills it, wherever it is, as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        ended();
    }

    /** Nothing of it writes any more when this returns. */
    @Override
    public void close() {
        kill();
    }
}
