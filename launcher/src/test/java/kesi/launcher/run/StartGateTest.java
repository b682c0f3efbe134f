package kesi.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kesi.launcher.dist.Distribution;
import kesi.launcher.dist.Hashes;
import kesi.launcher.feature.Catalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

class StartGateTest {
    @TempDir
    Path temporary;

    private TestDistribution made;
    private EmbeddedFramework framework;
    private Logging logging;

    @BeforeEach
    void start() throws Exception {
        logging = Logging.start(Session.logFile(home()), false);
        made = TestDistribution.withEntry(temporary.resolve("dist")).add(TestBundle.named("sample.known"));
        framework = begin();
    }

    @AfterEach
    void stop() {
        framework.close();
        logging.close();
    }

    @Test
    void whatAnotherBundleInstallsIsNotStarted() throws Exception {
        Bundle stranger = context("sample.known").installBundle(jar("sample.stranger"));

        assertThatThrownBy(stranger::start).isInstanceOf(BundleException.class);
        assertThat(stranger.getState()).isEqualTo(Bundle.INSTALLED);
        assertThat(installer(stranger)).isEqualTo("sample.known");
        assertThat(Files.readString(Session.logFile(home())))
                .contains("sample.stranger", "sample.known", "did not come through the gate");
    }

    @Test
    void whoIsLetInStartsOnceAndNotAgainUnderTheSameLocation() throws Exception {
        String location = jar("sample.stranger");
        framework.admit(location);
        Bundle admitted = framework.context().installBundle(location);
        admitted.start();
        assertThat(admitted.getState()).isEqualTo(Bundle.ACTIVE);
        admitted.uninstall();

        Bundle again = framework.context().installBundle(location);

        assertThatThrownBy(again::start).isInstanceOf(BundleException.class);
    }

    @Test
    void aKnownBundleWithOtherContentIsNotStarted() throws Exception {
        Bundle known = bundle("sample.known");
        TestBundle.named("sample.known").text("other", "content").write(temporary);

        try (InputStream other = Files.newInputStream(temporary.resolve("test.sample.known-1.0.0.jar"))) {
            assertThatThrownBy(() -> known.update(other)).isInstanceOf(BundleException.class);
        }

        assertThatThrownBy(known::start).isInstanceOf(BundleException.class);
        assertThat(installer(known)).isNotEmpty();
    }

    @Test
    void aStrangerGivesNobodyItsPackagesAndJoinsNobody() throws Exception {
        TestBundle.named("sample.giver")
                .text("sample/api/a.txt", "")
                .header("Export-Package", "sample.api")
                .write(temporary);
        TestBundle.named("sample.part")
                .text("smuggled.txt", "")
                .header("Fragment-Host", "sample.host")
                .write(temporary);
        framework.context().installBundle(url("sample.giver"));
        Bundle part = framework.context().installBundle(url("sample.part"));
        Bundle taker = admitted(TestBundle.named("sample.taker").imports("sample.api"));
        Bundle host = admitted(TestBundle.named("sample.host"));

        host.start();

        assertThatThrownBy(taker::start).isInstanceOf(BundleException.class);
        assertThat(part.getState()).isEqualTo(Bundle.INSTALLED);
        assertThat(host.getEntry("smuggled.txt")).isNull();
        assertThat(host.getResource("smuggled.txt")).isNull();
    }

    @Test
    void theOthersGoOnAndANewStartKnowsNothingOfTheStranger() throws Exception {
        framework.context().installBundle(jar("sample.stranger"));
        framework.close();

        framework = begin();

        assertThat(bundle("sample.known").getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(framework.context().getBundles())
                .extracting(Bundle::getSymbolicName)
                .doesNotContain("sample.stranger");
    }

    @Test
    void aJarThatWasPutIntoTheCacheIsNotStartedAndTheLogSaysSo() throws Exception {
        framework.context().installBundle(jar("sample.stranger"));
        framework.close();
        Path smuggled;
        try (var files = Files.walk(home().resolve("cache/command"))) {
            smuggled = files.filter(file -> file.endsWith("bundle.jar"))
                    .findFirst()
                    .orElseThrow();
        }

        framework = begin();

        assertThat(smuggled).doesNotExist();
        assertThat(framework.context().getBundles())
                .extracting(Bundle::getSymbolicName)
                .doesNotContain("sample.stranger");
        assertThat(Files.readString(Session.logFile(home()))).contains("the whole cache is made anew");
    }

    private EmbeddedFramework begin() throws Exception {
        Distribution distribution = made.sealed();
        Plan plan =
                Plan.of(Catalogue.read(distribution.features(), Map.of()).featuresOf("office"), distribution, false);
        EmbeddedFramework begun = new Installation(
                        plan, Cache.in(home(), false), Map.of("kesi.home", home().toString()))
                .install(plan.stamp(Hashes.read(distribution.hashList()), "test"));
        begun.start();
        return begun;
    }

    private Bundle admitted(TestBundle made) throws Exception {
        made.write(temporary);
        String location = url(made.id().split(":", -1)[1]);
        framework.admit(location);
        return framework.context().installBundle(location);
    }

    private String jar(String name) throws IOException {
        TestBundle.named(name).write(temporary);
        return url(name);
    }

    private String url(String name) {
        return temporary.resolve("test." + name + "-1.0.0.jar").toUri().toString();
    }

    private Bundle bundle(String name) {
        for (Bundle bundle : framework.context().getBundles()) {
            if (name.equals(bundle.getSymbolicName())) {
                return bundle;
            }
        }
        throw new AssertionError(name);
    }

    private BundleContext context(String name) {
        return Objects.requireNonNull(bundle(name).getBundleContext());
    }

    @SuppressWarnings("unchecked")
    private String installer(Bundle bundle) throws InvalidSyntaxException {
        BundleContext context = framework.context();
        ServiceReference<?> found = context.getServiceReferences(Function.class, "(kesi.gate=stranger)").stream()
                .findFirst()
                .orElseThrow();
        return ((Function<Long, String>) Objects.requireNonNull(context.getService(found))).apply(bundle.getBundleId());
    }

    private Path home() {
        return temporary.resolve("home");
    }
}
