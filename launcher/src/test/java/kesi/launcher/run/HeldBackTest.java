package kesi.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kesi.launcher.Failure;
import kesi.launcher.dist.Distribution;
import kesi.launcher.sample.BrokenActivator;
import kesi.launcher.sample.SleepingActivator;
import kesi.product.trial.fault.Hungry;
import kesi.product.trial.fault.Leaking;
import kesi.product.trial.fault.Overflowing;
import kesi.product.trial.fault.StaticOverflow;
import kesi.product.trial.fault.Throwing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldBackTest {
    private static final String BUDGET = "kesi.activation.seconds";
    private static final String PLUG_IN = "sample.plugin";

    @TempDir
    Path temporary;

    @AfterEach
    void usualBudget() {
        System.clearProperty(BUDGET);
        System.clearProperty("kesi.sample.slept");
    }

    @Test
    void aPlugInThatNeverReturnsFromItsStartIsGivenUpAndTheRestRuns() throws IOException {
        System.setProperty(BUDGET, "1");
        Distribution distribution = with(SleepingActivator.class);

        assertThat(run(distribution, "exit", "7")).isEqualTo(7);

        assertThat(held().names()).containsExactly(PLUG_IN);
        assertThat(System.getProperty("kesi.sample.slept")).isEqualTo("true");
    }

    @Test
    void atTheNextStartItIsNotEvenTried() throws IOException {
        held().add(PLUG_IN, "for a test");

        assertThat(run(with(SleepingActivator.class), "exit", "7")).isEqualTo(7);

        assertThat(System.getProperty("kesi.sample.slept")).isNull();
    }

    @Test
    void whatIsHeldBackMayBeBrokenAndWhatIsAllowedAgainIsStarted() throws IOException {
        Distribution distribution = with(BrokenActivator.class);
        held().add(PLUG_IN, "for a test");
        assertThat(run(distribution, "exit", "0")).isZero();

        Files.delete(home().resolve("held-back"));

        assertThatThrownBy(() -> run(distribution, "exit", "0")).isInstanceOf(Failure.class);
    }

    @Test
    void theOneThatTheLastStartDidNotGetPastIsHeldBack() throws IOException {
        Distribution distribution = with(BrokenActivator.class);
        Files.createDirectories(home());
        Files.writeString(home().resolve("starting"), PLUG_IN);

        assertThat(run(distribution)).isZero();

        assertThat(held().names()).containsExactly(PLUG_IN);
        assertThat(home().resolve("starting")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(classes = {Throwing.class, Hungry.class, Overflowing.class, StaticOverflow.class, Leaking.class})
    void aPlugInThatThrowsInItsStartIsNamedAndTheWindowOpensWithoutIt(Class<?> activator) throws IOException {
        TestBundle bundle = broken(activator);
        for (Class<?> inner : activator.getDeclaredClasses()) {
            bundle.with(inner);
        }
        Distribution distribution =
                TestDistribution.withEntry(dist()).add(bundle).sealed();

        assertThat(run(distribution)).isZero();

        assertThat(held().names()).containsExactly(PLUG_IN);
    }

    @Test
    void whatIsRequiredIsNeverHeldBack() throws IOException {
        Distribution distribution = TestDistribution.withEntry(dist())
                .add(broken(BrokenActivator.class), "\"kesi.required\": true")
                .sealed();
        held().add(PLUG_IN, "for a test");

        assertThatThrownBy(() -> run(distribution, "exit", "0")).isInstanceOf(Failure.class);
    }

    private Distribution with(Class<?> activator) throws IOException {
        return TestDistribution.withEntry(dist()).add(broken(activator)).sealed();
    }

    private static TestBundle broken(Class<?> activator) {
        return TestBundle.named(PLUG_IN).activator(activator).imports("org.osgi.framework");
    }

    private HeldBack held() throws IOException {
        Files.createDirectories(home());
        return new HeldBack(home());
    }

    private int run(Distribution distribution, String... arguments) {
        return TestDistribution.run(distribution, home(), arguments);
    }

    private Path dist() {
        return temporary.resolve("dist");
    }

    private Path home() {
        return temporary.resolve("home");
    }
}
