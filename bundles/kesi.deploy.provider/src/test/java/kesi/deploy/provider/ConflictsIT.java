package kesi.deploy.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kesi.deploy.provider.sample.MadeArchive;
import kesi.deploy.provider.sample.MadeBundle;
import kesi.deploy.provider.sample.OpenDoor;
import kesi.deploy.provider.sample.SampleJar;
import kesi.deploy.provider.sample.TestDistribution;
import kesi.deploy.provider.sample.TestFramework;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two features that cannot be there together: check, dry run, rehearsal and installation say so alike. */
@Timeout(240)
class ConflictsIT {

    private static final String SHIPPED = "kesi.shipped.ui";
    private static final String SHARED = "kesi.shared.ui";
    private static final String SINGLETON = SHARED + "; singleton:=true";

    @TempDir
    private Path folder;

    private TestFramework framework;
    private Path home;

    @BeforeEach
    void start() throws Exception {
        TestDistribution distribution = TestDistribution.in(folder.resolve("dist"));
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
    void twoVersionsOfASingletonAreRefusedWithBothFeaturesAndBothVersions() throws Exception {
        install(new MadeArchive("left", "3", List.of(singleton("1.0.0"))));
        refusedEverywhere(
                new MadeArchive("right", "4", List.of(singleton("2.0.0"))),
                "The feature made:right:4 brings the bundle kesi.shared.ui 2.0.0, and the feature \"Made left\""
                        + " (made:left:3) has kesi.shared.ui 1.0.0; only one version of this bundle can be there",
                "feature:remove");
    }

    @Test
    void theWayOutThatTheSentenceNamesLeadsOut() throws Exception {
        install(new MadeArchive("left", "3", List.of(singleton("1.0.0"))));
        framework.run("feature:remove", Map.of("feature", List.of("made:left")));
        install(new MadeArchive("right", "4", List.of(singleton("2.0.0"))));
        assertThat(framework.version(SHARED)).isEqualTo("2.0.0");
    }

    @Test
    void aLaterVersionOfTheSameFeatureTakesItsSingletonAlong() throws Exception {
        install(new MadeArchive("left", "3", List.of(singleton("1.0.0"))));
        install(new MadeArchive("left", "4", List.of(singleton("2.0.0"))));
        assertThat(framework.version(SHARED)).isEqualTo("2.0.0");
    }

    @Test
    void twoVersionsOfAnOrdinaryBundleLiveBesideEachOther() throws Exception {
        install(new MadeArchive("left", "3", List.of(library("1.0.0"))));
        assertThat(install(new MadeArchive("right", "4", List.of(library("2.0.0"))))
                        .toString())
                .contains("started=[" + SHARED + "]");
        assertThat(framework.running().stream().filter(SHARED::equals)).hasSize(2);
    }

    @Test
    void theSameVersionWithAnotherContentIsRefused() throws Exception {
        install(new MadeArchive("left", "3", List.of(library("1.0.0"))));
        refusedEverywhere(
                new MadeArchive("right", "4", List.of(library("1.0.0").text("more.txt", "more"))),
                "The feature made:right:4 brings the bundle kesi.shared.ui 1.0.0, which the feature \"Made left\""
                        + " (made:left:3) has with another content");
    }

    @Test
    void theSameBundleWithTheSameContentIsShared() throws Exception {
        install(new MadeArchive("left", "3", List.of(library("1.0.0"))));
        install(new MadeArchive("right", "4", List.of(library("1.0.0"))));
        assertThat(framework.running()).containsOnlyOnce(SHARED);
    }

    @Test
    void aBundleOfTheDistributionUnderAnotherIdIsRefused() throws Exception {
        MadeBundle twin = MadeBundle.of(SHIPPED, "1.0.0").header("Bundle-Version", shippedVersion());
        refusedEverywhere(
                new MadeArchive("twin", "1", List.of(twin)),
                "The feature made:twin:1 brings the bundle " + SHIPPED,
                "\"Feature " + SHIPPED + "\" (test:" + SHIPPED + ":1) has with another content");
    }

    @Test
    void whatOnlyAnotherDepartmentUsesIsNoConflict() throws Exception {
        install(new MadeArchive("left", "3", List.of(singleton("1.0.0"))));
        framework.run("department:use", Map.of("name", List.of("plain")));
        install(new MadeArchive("right", "4", List.of(singleton("2.0.0"))));
        assertThat(framework.version(SHARED)).isEqualTo("2.0.0");
    }

    private void refusedEverywhere(MadeArchive archive, String... words) throws Exception {
        Path file = archive.in(Files.createTempDirectory(folder, "made"));
        List<String> before = framework.running();
        String state = state();
        for (String command : List.of("feature:check", "feature:rehearse", "feature:install")) {
            refused(command, Map.of("file", List.of(file.toString())), words);
        }
        refused("feature:install", Map.of("file", List.of(file.toString()), "dryRun", List.of("true")), words);
        assertThat(framework.running()).containsExactlyElementsOf(before);
        assertThat(state()).isEqualTo(state);
    }

    private void refused(String command, Map<String, List<String>> arguments, String... words) {
        assertThatThrownBy(() -> framework.run(command, arguments))
                .as(command)
                .hasMessageStartingWith("FAILED Optional[F-CONFLICT]")
                .hasMessageContainingAll(words)
                .hasMessageContaining("Nothing was changed, and what ran still runs.");
    }

    private String state() throws Exception {
        Path current = home.resolve("deploy/current");
        return Files.exists(current) ? Files.readString(current) : "";
    }

    private String shippedVersion() {
        return framework.version(SHIPPED);
    }

    private static MadeBundle singleton(String version) {
        return library(version).header("Bundle-SymbolicName", SINGLETON);
    }

    private static MadeBundle library(String version) {
        return MadeBundle.of(SHARED, version);
    }

    private Object install(MadeArchive archive) throws Exception {
        Path file = archive.in(Files.createTempDirectory(folder, "made"));
        return framework.run("feature:install", Map.of("file", List.of(file.toString())));
    }
}
