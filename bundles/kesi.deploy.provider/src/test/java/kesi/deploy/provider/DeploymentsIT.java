package kesi.deploy.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kesi.deploy.provider.generation.GenerationFolder;
import kesi.deploy.provider.sample.Hello;
import kesi.deploy.provider.sample.MadeArchive;
import kesi.deploy.provider.sample.MadeBundle;
import kesi.deploy.provider.sample.OpenDoor;
import kesi.deploy.provider.sample.SampleJar;
import kesi.deploy.provider.sample.TestDistribution;
import kesi.deploy.provider.sample.TestFramework;
import kesi.deploy.provider.sample.fault.Endless;
import kesi.deploy.provider.sample.fault.Hungry;
import kesi.deploy.provider.sample.fault.Leaking;
import kesi.deploy.provider.sample.fault.Sick;
import kesi.deploy.provider.sample.fault.Throwing;
import kesi.deploy.provider.sample.fault.Well;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Installing, updating, removing and taking back in the real framework, behind a gate that lets everything through. */
@Timeout(240)
class DeploymentsIT {

    private static final String SHIPPED = "kesi.shipped.ui";
    private static final String PLANT = "kesi.plant.ui";

    @TempDir
    private Path folder;

    private TestDistribution distribution;
    private TestFramework framework;
    private Path home;

    @BeforeEach
    void start() throws Exception {
        System.setProperty("kesi.activation.seconds", "2");
        distribution = TestDistribution.in(folder.resolve("dist"));
        distribution.sample(new SampleJar(SHIPPED, "", ""));
        distribution.department("one", List.of(SHIPPED));
        OpenDoor.into(distribution.bundles().resolve("core.kesi.deploy.provider-1.jar"));
        distribution.seal();
        home = Files.createDirectories(folder.resolve("home"));
        framework = new TestFramework(distribution, home);
        framework.run("department:use", Map.of("name", List.of("one")));
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void anInstalledFeatureRunsIsNamedWithItsHashesAndIsTakenBack() throws Exception {
        List<String> before = framework.running();
        Object told = install(MadeArchive.sound("plant", "1"));
        assertThat(told.toString()).contains("generation=1", "started=[" + PLANT + "]");
        assertThat(framework.commands()).contains("kesi-plant-ui:hello");
        assertThat(current()).isEqualTo("1");
        assertThat(framework.run("feature:list", Map.of()).toString())
                .contains("id=made:plant, version=1, state=ACTIVE");
        assertThat(framework.run("feature:history", Map.of()).toString())
                .contains("action=feature:install", "made:plant:1", "sha256=", "outcome=done");
        framework.run("feature:rollback", Map.of());
        assertThat(framework.running()).isEqualTo(before);
        assertThat(current()).isEqualTo("0");
    }

    @Test
    void anUpdateTakesThePlaceOfTheEarlierVersionAndAnOlderOneIsRefused() throws Exception {
        install(MadeArchive.sound("plant", "1"));
        assertThat(install(MadeArchive.sound("plant", "2")).toString())
                .contains("features=[made:plant:2]", "stopped=[" + PLANT + "]", "started=[" + PLANT + "]");
        assertThat(framework.running()).containsOnlyOnce(PLANT);
        assertThatThrownBy(() -> install(MadeArchive.sound("plant", "1")))
                .hasMessageStartingWith("REFUSED Optional[B-DOWNGRADE]");
        assertThat(install(MadeArchive.sound("plant", "2")).toString()).contains("before=2, generation=2");
        framework.run("feature:rollback", Map.of());
        assertThat(framework.version(PLANT)).isEqualTo("1.0.0");
        framework.run("feature:rollback", Map.of("to", List.of("2")));
        assertThat(framework.version(PLANT)).isEqualTo("2.0.0");
    }

    @Test
    void aRebuiltBundleOfTheSameVersionTakesThePlaceOfTheOther() throws Exception {
        install(MadeArchive.sound("plant", "1"));
        MadeBundle rebuilt = MadeBundle.of(PLANT, "1.0.0").text("more.txt", "more");
        Object told = install(new MadeArchive("plant", "1", List.of(rebuilt)));
        assertThat(told.toString()).contains("generation=2", "started=[" + PLANT + "]");
        assertThat(framework.running()).containsOnlyOnce(PLANT);
    }

    @Test
    void aFeatureOfTheDistributionIsReplacedRemovedAndComesBack() throws Exception {
        framework.run("feature:remove", Map.of("feature", List.of(SHIPPED)));
        assertThat(framework.running()).doesNotContain(SHIPPED);
        framework.run("feature:rollback", Map.of());
        assertThat(framework.running()).contains(SHIPPED);
        assertThatThrownBy(() -> framework.run("feature:remove", Map.of("feature", List.of("core"))))
                .hasMessageStartingWith("REFUSED Optional[P-GUARDED]");
    }

    @Test
    void whatIsInstalledForOneDepartmentLeavesWithIt() throws Exception {
        install(MadeArchive.sound("plant", "1"));
        framework.run("department:use", Map.of("name", List.of("plain")));
        assertThat(framework.running()).doesNotContain(PLANT, SHIPPED);
        framework.run("department:use", Map.of("name", List.of("one")));
        assertThat(framework.running()).contains(PLANT, SHIPPED);
    }

    @ParameterizedTest
    @ValueSource(classes = {Throwing.class, Endless.class, Hungry.class, Leaking.class})
    void aFaultInAnActivatorLeavesEverythingAsItWas(Class<?> fault) throws Exception {
        install(MadeArchive.sound("plant", "1"));
        untouchedBy("F-START", MadeBundle.of(PLANT, "2.0.0").activator(fault));
        assertThat(framework.version(PLANT)).isEqualTo("1.0.0");
    }

    @Test
    void aFailingCheckAMissingServiceAndAMissingPackageLeaveEverythingAsItWas() throws Exception {
        install(MadeArchive.sound("plant", "1"));
        untouchedBy(
                "F-HEALTH",
                MadeBundle.of(PLANT, "2.0.0").component("sick", Sick.class, "kesi.deploy.api.HealthCheck", ""));
        untouchedBy(
                "F-HEALTH",
                MadeBundle.of(PLANT, "2.0.0")
                        .component("waits", Sick.class, "java.lang.Runnable", "java.util.concurrent.Executor"));
        untouchedBy("F-RESOLVE", MadeBundle.of(PLANT, "2.0.0").header("Import-Package", "not.there"));
        untouchedBy("F-START", MadeBundle.of(PLANT, "2.0.0").header("Bundle-ManifestVersion", "77"));
    }

    @Test
    void eachReasonNotToResolveIsOneSentenceThatNamesWhatIsMissing() throws Exception {
        refusedBecause("It needs the package not.there", bundle -> bundle.header("Import-Package", "not.there"));
        refusedBecause(
                "It needs org.osgi.framework in the version [77.0.0,78.0.0)",
                bundle -> bundle.header("Import-Package", "org.osgi.framework;version=\"[77,78)\""));
        refusedBecause(
                "It needs Java 99",
                bundle -> bundle.header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\""));
        refusedBecause(
                "which nobody provides",
                bundle -> bundle.header("Require-Capability", "made.thing;filter:=\"(made.thing=golden)\""));
        refusedBecause("It needs the bundle no.such", bundle -> bundle.header("Require-Bundle", "no.such"));
    }

    private void refusedBecause(String sentence, UnaryOperator<MadeBundle> fault) throws Exception {
        MadeBundle bad = fault.apply(MadeBundle.of("kesi.bad.ui", "1.0.0"));
        assertThatThrownBy(() -> install(new MadeArchive("bad", "1", List.of(bad))))
                .hasMessageStartingWith("FAILED Optional[F-RESOLVE]")
                .hasMessageContaining("kesi.bad.ui")
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("(&");
    }

    @Test
    void aBundleThatWouldLoseAPackageIsNamedWithItsFeatureAndWithWhoHasThePackage() throws Exception {
        MadeBundle giver = MadeBundle.of("kesi.giver.ui", "1.0.0")
                .with(Hello.class)
                .header("Export-Package", "kesi.deploy.provider.sample;version=1.2.0");
        MadeBundle user = MadeBundle.of("kesi.user.ui", "1.0.0");
        user.header(
                "Import-Package",
                "kesi.core.api.command,kesi.core.api.task,kesi.core.api.text,kesi.core.api.problem,"
                        + "kesi.deploy.provider.sample;version=\"[1.2,2)\"");
        install(new MadeArchive("giver", "1", List.of(giver)));
        install(new MadeArchive("user", "1", List.of(user)));

        assertThatThrownBy(() -> framework.run("feature:remove", Map.of("feature", List.of("made:giver"))))
                .hasMessageContaining("The bundle kesi.user.ui of the feature \"Made user\" needs"
                        + " kesi.deploy.provider.sample [1.2.0,2.0.0), which only the bundle kesi.giver.ui has");
        MadeBundle later = MadeBundle.of("kesi.giver.ui", "2.0.0")
                .with(Hello.class)
                .header("Export-Package", "kesi.deploy.provider.sample;version=2.0.0");
        assertThatThrownBy(() -> install(new MadeArchive("giver", "2", List.of(later))))
                .hasMessageContaining("in version 2.0.0 only");
        assertThat(framework.version("kesi.giver.ui")).isEqualTo("1.0.0");
    }

    @Test
    void whatWasLookedAtIsNamedAndAFailureStandsInTheHistoryInBothLanguages() throws Exception {
        MadeBundle sound =
                MadeBundle.of(PLANT, "1.0.0").component("well", Well.class, "kesi.deploy.api.HealthCheck", "");
        assertThat(install(new MadeArchive("plant", "1", List.of(sound))).toString())
                .contains(
                        "components=[" + PLANT + ".hello, " + PLANT + ".well]",
                        "commands=[kesi-plant-ui:hello]",
                        "checks=[" + PLANT + ".well]");
        MadeBundle sick =
                MadeBundle.of(PLANT, "2.0.0").component("sick", Sick.class, "kesi.deploy.api.HealthCheck", "");
        assertThatThrownBy(() -> install(new MadeArchive("plant", "2", List.of(sick))))
                .hasMessageContaining("F-HEALTH");
        assertThat(Files.readString(home.resolve("deploy/history"))).contains("但不能正常工作", "it does not work");
    }

    @Test
    void aBackupStaysAsLongAsItsGenerationAndLeavesWithIt() throws Exception {
        install(MadeArchive.sound("plant", "1"));
        for (String name : List.of("backup-before-1.zip", "backup-after-1.zip", "backup-before-99.zip", "mine.zip")) {
            Files.writeString(home.resolve("deploy").resolve(name), "backup");
        }
        for (int version = 2; version <= GenerationFolder.KEPT; version++) {
            install(MadeArchive.sound("plant", Integer.toString(version)));
        }
        assertThat(home.resolve("deploy/backup-before-1.zip")).exists();
        assertThat(home.resolve("deploy/backup-before-99.zip")).doesNotExist();
        install(MadeArchive.sound("plant", Integer.toString(GenerationFolder.KEPT + 1)));
        assertThat(home.resolve("deploy/backup-before-1.zip")).doesNotExist();
        assertThat(home.resolve("deploy/backup-after-1.zip")).doesNotExist();
        assertThat(home.resolve("deploy/mine.zip")).exists();
    }

    private void untouchedBy(String code, MadeBundle bad) throws Exception {
        List<String> before = framework.running();
        List<Path> files = files();
        assertThatThrownBy(() -> install(new MadeArchive("plant", "2", List.of(bad))))
                .hasMessageStartingWith("FAILED Optional[" + code);
        assertThat(framework.running()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(framework.commands()).contains("kesi-plant-ui:hello");
        assertThat(current()).isEqualTo("1");
        assertThat(files()).isEqualTo(files);
        assertThat(framework.run("feature:history", Map.of()).toString()).contains(code);
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> all = Files.walk(home.resolve("deploy"))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Object install(MadeArchive archive) throws Exception {
        Path made = archive.in(Files.createTempDirectory(folder, "made"));
        return Objects.requireNonNull(framework.run("feature:install", Map.of("file", List.of(made.toString()))));
    }

    private String current() throws Exception {
        return Files.readString(home.resolve("deploy/current"));
    }
}
