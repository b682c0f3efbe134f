package kesi.core.gogo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kesi.core.gogo.sample.TestFramework;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

@Timeout(240)
class CommandEntryIT {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @AfterEach
    void restore() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void anOutcomeIsASentenceAndAnAlignedTable() throws Exception {
        try (TestFramework framework = start("false")) {
            assertThat(framework.call("command", "sample:greet", "缂丝", "--note", "look"))
                    .isZero();
        }
        assertThat(text(told)).isEqualTo("你好 缂丝\n\n名称  n\n缂丝  1\nab    2\nWarning, line 3: look\n");
        assertThat(text(complained)).isEmpty();
    }

    @Test
    void inJsonThereIsOneValueAndNothingElse() throws Exception {
        try (TestFramework framework = start("true")) {
            assertThat(framework.call("command", "sample:greet", "缂丝", "--times", "2"))
                    .isZero();
        }
        assertThat(text(told)).isEqualTo("{\"name\":\"缂丝\",\"times\":2}\n");
    }

    @Test
    void aProblemIsASentenceWithItsCodeAndTheExitCodeOfItsKind() throws Exception {
        try (TestFramework framework = start("true")) {
            assertThat(framework.call("command", "sample:refused")).isEqualTo(3);
            assertThat(framework.call("command", "sample:greet")).isEqualTo(2);
            assertThat(framework.call("command", "sample:gret", "x")).isEqualTo(2);
        }
        assertThat(text(told)).isEmpty();
        assertThat(text(complained).lines())
                .containsExactly(
                        "不允许 (P-TEST)",
                        "The parameter name (Name) is missing.",
                        "There is no command named \"sample:gret\". Did you mean sample:greet?");
    }

    @Test
    void whatABrokenBundleThrowsIsOneSentence() throws Exception {
        try (TestFramework framework = start("false")) {
            assertThat(framework.call("command", "sample:crash")).isEqualTo(1);
            assertThat(framework.call("command", "sample:endless")).isEqualTo(1);
            assertThat(framework.call("command", "sample:broken")).isEqualTo(1);
        }
        assertThat(text(complained).lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("boom") && line.contains("See the log"))
                .anyMatch(line -> line.contains("StackOverflowError") && line.contains("kesi.core.sample"))
                .anyMatch(line -> line.contains("NotThere") && line.contains("bundle:why kesi.core.sample"));
    }

    @Test
    void helpListsCommandsAndTellsWhatOneTakes() throws Exception {
        try (TestFramework framework = start("false")) {
            assertThat(framework.call("command", "help")).isZero();
            assertThat(framework.call("command", "sample:greet", "--help")).isZero();
        }
        assertThat(text(told))
                .containsPattern("  sample:greet +Greeting\n")
                .contains("sample:greet NAME [--times INTEGER] [--param PAIR …] [--note TEXT]\n")
                .containsPattern(" {2}--times INTEGER +次数, standard 1\n")
                .containsSubsequence("NAME\n", "SYNOPSIS\n", "OPTIONS\n", "EXIT STATUS\n", "SEE ALSO\n");
    }

    @Test
    void anInterruptOfTheCallingThreadCancels() throws Exception {
        AtomicInteger code = new AtomicInteger();
        try (TestFramework framework = start("false")) {
            Thread caller = new Thread(() -> {
                try {
                    code.set(framework.call("command", "sample:wait"));
                } catch (InterruptedException e) {
                    code.set(-1);
                }
            });
            System.clearProperty("sample.waiting");
            caller.start();
            while (System.getProperty("sample.waiting") == null) {
                Thread.sleep(10);
            }
            caller.interrupt();
            caller.join(60_000);
        }
        assertThat(code).hasValue(130);
    }

    @Test
    void aCommandComesAndGoesWithItsBundleAndNoClassOfItIsLoadedForHelp() throws Exception {
        try (TestFramework framework = start("false")) {
            framework.call("command", "help");
            Bundle sample = framework.bundle("kesi.core.sample");
            assertThat(sample.getServicesInUse()).isNull();
            assertThat(sample.getRegisteredServices()).allMatch(reference -> reference.getUsingBundles() == null);
            stop(sample);
            assertThat(framework.call("command", "sample:greet", "x")).isEqualTo(2);
            sample.start();
            assertThat(framework.call("command", "sample:greet", "x")).isZero();
            assertThat(sample.getRegisteredServices()).allMatch(reference -> reference.getUsingBundles() == null);
        }
        assertThat(text(complained)).contains("no loaded bundle brings it");
    }

    private static void stop(Bundle bundle) throws BundleException {
        bundle.stop();
    }

    private TestFramework start(String json) {
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        return TestFramework.start(Map.of("kesi.lang", "en", "kesi.json", json));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
