package kesi.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kesi.launcher.dist.Distribution;
import kesi.launcher.run.TestBundle;
import kesi.launcher.run.TestDistribution;
import kesi.launcher.sample.HangingActivator;
import kesi.launcher.sample.SlowActivator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What scripts see of the process: exit codes, stdout, stderr, signals. */
@Timeout(240)
class ProcessTest {

    private int startSeconds = 120;

    @TempDir
    Path temporary;

    @Test
    void theEntrysResultIsTheExitCodeAndStdoutIsTheEntrysAlone() throws Exception {
        Ended ended = run(sample(), "property", "kesi.mode", "kesi.json", "kesi.lang", "--json", "--lang", "en");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).isEqualTo("kesi.mode=command\nkesi.json=true\nkesi.lang=en\n");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void withoutAScreenTheHeadlessWayIsNamed() throws Exception {
        Ended ended = run(sample());

        assertThat(ended.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(ended.err()).contains("kesi help", "kesi demo");
        assertThat(home()).doesNotExist();
    }

    @Test
    void theVersionNeedsNoWorkspace() throws Exception {
        Ended ended = run(sample(), "--version");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).contains("Kesi");
        assertThat(home()).doesNotExist();
    }

    @Test
    void aSecondProcessIsToldWhoHoldsTheWorkspace() throws Exception {
        Distribution distribution = sample();
        Process first = start(distribution, "sleep");
        try {
            waitFor(first, "asleep");

            Ended second = run(distribution, "--lang", "en", "exit", "0");

            assertThat(second.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(second.err()).contains("held by process " + first.pid(), "command sleep");
            assertThat(second.out()).isEmpty();
        } finally {
            first.destroyForcibly().waitFor();
        }
        assertThat(run(distribution, "exit", "0").exitCode()).isZero();
    }

    @Test
    void ctrlCInterruptsTheCommandAndEndsCleanly() throws Exception {
        Process process = start(sample(), "sleep");
        BufferedReader out = waitFor(process, "asleep");

        interrupt(process);

        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(out.readLine()).isEqualTo("woken");
        assertThat(process.exitValue()).isEqualTo(ExitCode.CANCELLED);
        assertThat(home().resolve("kesi.lock")).isEmptyFile();
    }

    @Test
    void aCommandThatIgnoresCtrlCIsCutOff() throws Exception {
        Process process = start(sample(), "deaf");
        waitFor(process, "deaf");

        interrupt(process);

        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCode.CANCELLED);
    }

    @Test
    void aBundleThatDoesNotStopDoesNotHoldTheProcessForEver() throws Exception {
        Distribution distribution = TestDistribution.withEntry(temporary.resolve("dist"))
                .add(TestBundle.named("sample.hanging")
                        .activator(HangingActivator.class)
                        .imports("org.osgi.framework"))
                .sealed();
        Ended ended = run(distribution, "exit", "6");

        assertThat(ended.exitCode()).isEqualTo(6);
        assertThat(Files.readString(home().resolve("logs/kesi.log")))
                .contains("the process ends without: [sample.hanging]");
    }

    @Test
    void aBundleThatDoesNotFinishItsStartIsNamed() throws Exception {
        Distribution distribution = TestDistribution.withEntry(temporary.resolve("dist"))
                .add(
                        TestBundle.named("sample.slow")
                                .activator(SlowActivator.class)
                                .imports("org.osgi.framework"),
                        "\"start-order\": 1")
                .sealed();

        startSeconds = 5;
        Ended ended = run(distribution, "--lang", "en", "exit", "0");

        assertThat(ended.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(ended.err())
                .isEqualTo(
                        "Feature main does not start: bundle sample.slow did not finish starting within 5 seconds.\n");
    }

    @Test
    void aDisplayThatIsOutOfReachIsNoScreen() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dkesi.dist=" + sample().root(),
                        Main.class.getName())
                .redirectErrorStream(true);
        builder.environment().put("DISPLAY", ":987");
        builder.environment().put("KESI_HOME", home().toString());
        Process process = builder.start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("kesi help");
        assertThat(process.waitFor()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whatTheEntryThrowsIsOneSentenceAndInTheLog() throws Exception {
        Ended ended = run(sample(), "fail", "--lang", "en");

        assertThat(ended.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(ended.err()).contains("the entry is broken").hasLineCount(1);
        assertThat(Files.readString(home().resolve("logs/kesi.log"))).contains("EntryActivator");
    }

    private Distribution sample() throws IOException {
        return TestDistribution.withEntry(temporary.resolve("dist")).sealed();
    }

    private Path home() {
        return temporary.resolve("home");
    }

    private Process start(Distribution distribution, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Djava.awt.headless=true",
                "-Dkesi.dist=" + distribution.root(),
                "-XX:TieredStopAtLevel=1",
                "-Dkesi.start.seconds=" + startSeconds,
                Main.class.getName(),
                "--home",
                home().toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(temporary.resolve("err").toFile())
                .start();
    }

    private Ended run(Distribution distribution, String... arguments) throws Exception {
        Process process = start(distribution, arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, Files.readString(temporary.resolve("err")));
    }

    private static BufferedReader waitFor(Process process, String line) throws IOException {
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        assertThat(reader.readLine()).isEqualTo(line);
        return reader;
    }

    private static void interrupt(Process process) throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    private record Ended(int exitCode, String out, String err) {}
}
