package kesi.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kesi.launcher.ExitCode;
import kesi.launcher.Failure;
import kesi.launcher.Language;
import kesi.launcher.Texts;
import kesi.launcher.dist.Distribution;
import kesi.launcher.sample.BrokenActivator;
import kesi.launcher.sample.WaitingComponent;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    @TempDir
    Path temporary;

    @Test
    void aGoodFeatureStartsAndItsEntryDecidesTheExitCode() throws IOException {
        Distribution distribution = TestDistribution.withEntry(dist()).sealed();

        assertThat(run(distribution, "exit", "0")).isZero();
        assertThat(run(distribution, "exit", "42")).isEqualTo(42);
    }

    @Test
    void theFrameworkStopsItsBundlesAtTheEnd() throws IOException {
        System.clearProperty("kesi.sample.stopped");

        run(TestDistribution.withEntry(dist()).sealed(), "exit", "0");

        assertThat(System.getProperty("kesi.sample.stopped")).isEqualTo("true");
    }

    @Test
    void aFrameworkThatIsStoppedFromWithinEndsTheRun() throws IOException {
        assertThat(run(TestDistribution.withEntry(dist()).sealed(), "stop-framework"))
                .isEqualTo(9);
    }

    @Test
    void aFeatureThatNamesAnUnknownBundleIsToldWithFileAndPlace() throws IOException {
        Distribution distribution =
                TestDistribution.withEntry(dist()).list("test:absent:1.2.3").sealed();

        assertThatThrownBy(() -> run(distribution, "exit", "0"))
                .satisfies(thrown ->
                        assertThat(english(thrown)).contains("main/feature.json, line 2", "test:absent:1.2.3"));
    }

    @Test
    void aPlainStringCountsLikeAnObject() throws IOException {
        Distribution distribution = TestDistribution.withEntry(dist())
                .feature("{\"id\": \"test.features:main:1\", \"bundles\": [\"test:absent:1\"]}")
                .sealed();

        assertThat(failure(() -> run(distribution, "exit", "0"))).contains("test:absent:1");
    }

    @Test
    void aMissingPackageIsToldWithBundleAndPackage() throws IOException {
        Distribution distribution = TestDistribution.withEntry(dist())
                .add(TestBundle.named("sample.needy").imports("some.absent.thing;version=\"[1.0,2)\""))
                .sealed();

        assertThat(failure(() -> run(distribution, "exit", "0")))
                .isEqualTo("Feature main does not start: bundle sample.needy needs package some.absent.thing, "
                        + "which no bundle provides.");
    }

    @Test
    void theBundleAtTheRootOfAChainIsNamedOnce() throws IOException {
        Distribution distribution = TestDistribution.withEntry(dist())
                .add(TestBundle.named("sample.user").imports("sample.library.api"))
                .add(TestBundle.named("sample.library")
                        .imports("some.absent.thing")
                        .header("Export-Package", "sample.library.api"))
                .sealed();

        assertThat(failure(() -> run(distribution, "exit", "0")))
                .isEqualTo("Feature main does not start: bundle sample.library needs package some.absent.thing, "
                        + "which no bundle provides.");
    }

    @Test
    void aMissingCapabilityIsToldToo() throws IOException {
        Distribution distribution = TestDistribution.withEntry(dist())
                .add(TestBundle.named("sample.needy")
                        .header("Require-Capability", "sample.magic;filter:=\"(sample.magic=wand)\""))
                .sealed();

        assertThat(failure(() -> run(distribution, "exit", "0"))).contains("sample.needy", "sample.magic=wand");
    }

    @Test
    void aBundleThatFailsInItsStartIsToldWithItsReason() throws IOException {
        Distribution distribution = TestDistribution.withEntry(dist())
                .add(TestBundle.named("sample.broken")
                        .activator(BrokenActivator.class)
                        .imports("org.osgi.framework"))
                .sealed();

        assertThat(failure(() -> run(distribution, "exit", "0"))).contains("sample.broken", "no luck today");
    }

    @Test
    void aComponentOfARequiredBundleThatLacksAServiceIsTold() throws IOException {
        Distribution distribution = withComponents("\"kesi.required\": true");

        assertThat(failure(() -> run(distribution, "exit", "0")))
                .isEqualTo("Feature main does not start: component sample.waiting of bundle sample.component "
                        + "lacks service java.util.concurrent.Callable.");
    }

    @Test
    void aComponentOfAnyOtherBundleMayWait() throws IOException {
        assertThat(run(withComponents("\"kesi.required\": false"), "exit", "0")).isZero();
    }

    @Test
    void aChangedJarIsRefusedAndNothingIsStarted() throws IOException {
        Distribution distribution = TestDistribution.withEntry(dist()).sealed();
        Path jar = distribution.bundles().resolve("test.sample.entry-1.0.0.jar");
        Files.write(jar, new byte[] {0}, StandardOpenOption.APPEND);

        assertThatThrownBy(() -> run(distribution, "exit", "0")).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.exitCode()).isEqualTo(ExitCode.REFUSED);
            assertThat(english(failure)).contains("test.sample.entry-1.0.0.jar", "is not what the build made");
        });
        assertThat(home().resolve("cache/command")).doesNotExist();
    }

    @Test
    void aJarThatTheBuildDidNotListIsRefused() throws IOException {
        TestDistribution made = TestDistribution.withEntry(dist());
        Distribution distribution = made.sealed();
        made.add(TestBundle.named("sample.stranger"));

        assertThatThrownBy(() -> run(distribution, "exit", "0")).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.exitCode()).isEqualTo(ExitCode.REFUSED);
            assertThat(english(failure)).contains("sample.stranger", "bundles.sha256");
        });
    }

    @Test
    void aBundleForScreensIsLeftOutOfACommand() throws IOException {
        Distribution distribution = TestDistribution.withEntry(dist())
                .add(TestBundle.named("sample.window").imports("some.absent.thing"), "\"kesi.screen\": true")
                .sealed();

        assertThat(run(distribution, "exit", "5")).isEqualTo(5);
    }

    @Test
    void aLibraryIsInstalledAndNotStarted() throws IOException {
        Distribution distribution = TestDistribution.withEntry(dist())
                .add(
                        TestBundle.named("sample.broken")
                                .activator(BrokenActivator.class)
                                .imports("org.osgi.framework"),
                        "\"kesi.library\": true")
                .sealed();

        assertThat(run(distribution, "exit", "5")).isEqualTo(5);
    }

    @Test
    void anEntryThatThrowsIsNotTakenForSuccess() throws IOException {
        Distribution distribution = TestDistribution.withEntry(dist()).sealed();

        assertThatThrownBy(() -> run(distribution, "fail")).hasMessageContaining("the entry is broken");
    }

    @Test
    void aDepartmentIsFoundByItsChineseTitle() throws IOException {
        Distribution distribution = TestDistribution.withEntry(dist()).sealed();

        assertThat(run(distribution, "--department", "办公室", "exit", "3")).isEqualTo(3);
    }

    @Test
    void anUnknownDepartmentIsWrongUsageAndTheOthersAreNamed() throws IOException {
        Distribution distribution = TestDistribution.withEntry(dist()).sealed();

        assertThatThrownBy(() -> run(distribution, "--department", "财务", "exit", "0"))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE);
                    assertThat(english(failure)).contains("财务", "office (办公室)");
                });
    }

    private Distribution withComponents(String metadata) throws IOException {
        TestDistribution made = TestDistribution.withEntry(dist())
                .addReal("org.apache.felix", "org.apache.felix.scr")
                .addReal("org.osgi", "org.osgi.service.component")
                .addReal("org.osgi", "org.osgi.util.promise")
                .addReal("org.osgi", "org.osgi.util.function");
        return made.add(
                        TestBundle.named("sample.component")
                                .with(WaitingComponent.class)
                                .header("Service-Component", "OSGI-INF/waiting.xml")
                                .text("OSGI-INF/waiting.xml", """
                                        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0"
                                            name="sample.waiting">
                                          <implementation class="kesi.launcher.sample.WaitingComponent"/>
                                          <reference name="work" interface="java.util.concurrent.Callable"/>
                                        </scr:component>
                                        """),
                        metadata)
                .sealed();
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

    private static String failure(ThrowingCallable run) {
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(run);
        assertThat(thrown).isInstanceOf(Failure.class);
        assertThat(((Failure) thrown).exitCode()).isEqualTo(ExitCode.FAILED);
        return english(thrown);
    }

    private static String english(Throwable failure) {
        Texts texts = new Texts(Language.EN);
        return String.join(
                "\n", ((Failure) failure).sentences().stream().map(texts::say).toList());
    }
}
