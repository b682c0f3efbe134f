package kesi.deploy.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kesi.deploy.provider.sample.ChangedJar;
import kesi.deploy.provider.sample.MadeBundle;
import kesi.deploy.provider.sample.SampleJar;
import kesi.deploy.provider.sample.TestDistribution;
import kesi.deploy.provider.sample.TestFramework;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bundles that are really broken, in a real framework. */
@Timeout(120)
class InspectionIT {

    @TempDir
    private Path folder;

    private TestDistribution distribution;
    private TestFramework framework;

    @BeforeEach
    void start() throws Exception {
        distribution = TestDistribution.in(folder.resolve("dist"));
        distribution.sample(new SampleJar("kesi.one.ui", "", ""));
        distribution.department("one", List.of("kesi.one.ui"));
        Files.move(
                ChangedJar.of(
                        jar("kesi.one.ui"),
                        folder.resolve("x.jar"),
                        Map.of(
                                "Export-Package", "kesi.one.ui;version=\"1\"",
                                "Bundle-SymbolicName", "kesi.one.ui;singleton:=true"),
                        name -> true),
                jar("kesi.one.ui"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        distribution.seal();
        Files.createDirectories(folder.resolve("home"));
        framework = new TestFramework(distribution, folder.resolve("home"));
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void aMissingPackageIsNamedAndNobodyHasIt() throws Exception {
        install("kesi.broken.ui", ",not.there", "", false);
        assertThat(why("bundle", "kesi.broken.ui"))
                .contains("active=false", "place=kesi.broken.ui", "needs the package not.there", "Ask the author");
    }

    @Test
    void aPackageOfAnotherFeatureComesWithTheFeaturesName() throws Exception {
        install("kesi.broken.ui", ",kesi.one.ui", "", false);
        assertThat(why("bundle", "kesi.broken.ui"))
                .contains("bundle kesi.one.ui of the feature \"Feature kesi.one.ui\"", "department:use");
    }

    @Test
    void aWrongVersionSaysWhichOneIsThere() throws Exception {
        install("kesi.broken.ui", ",kesi.core.api.json;version=\"[7,8)\"", "", false);
        assertThat(why("bundle", "kesi.broken.ui"))
                .contains("kesi.core.api.json in the version [7.0.0,8.0.0)", "there is only 1.", "(kesi.core.api)");
    }

    @Test
    void aLaterJavaSaysWhichOneRuns() throws Exception {
        Path plain = sample("kesi.java.ui", "", "");
        framework.install(
                ChangedJar.of(
                        plain,
                        folder.resolve("java.jar"),
                        Map.of("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\""),
                        name -> true),
                false);
        assertThat(why("bundle", "kesi.java.ui"))
                .contains("It needs Java 99, and this is Java " + System.getProperty("java.specification.version"));
    }

    @Test
    void aSecondVersionOfASingletonNamesTheFeatureAndBothVersions() throws Exception {
        Path second = Files.write(
                folder.resolve("second.jar"),
                MadeBundle.of("kesi.one.ui", "9.0.0")
                        .header("Bundle-SymbolicName", "kesi.one.ui;singleton:=true")
                        .bytes());
        framework.run("department:use", Map.of("name", List.of("one")));
        framework.install(second, false);

        assertThat(why("bundle", framework.number("kesi.one.ui", "9.0.0")))
                .contains(
                        "Of the bundle kesi.one.ui (feature \"Feature kesi.one.ui\", test:kesi.one.ui) only one version"
                                + " can be there at a time: this is 9.0.0, and there is "
                                + framework.version("kesi.one.ui") + " already.",
                        "feature:remove");
    }

    @Test
    void whatLeansOnABrokenBundleNamesTheBrokenOneBehindIt() throws Exception {
        Path giver = sample("kesi.giver.ui", ",not.there", "");
        framework.install(
                ChangedJar.of(
                        giver, folder.resolve("giver.jar"), Map.of("Export-Package", "kesi.giver.ui"), name -> true),
                false);
        install("kesi.taker.ui", ",kesi.giver.ui", "", false);
        assertThat(why("bundle", "kesi.taker.ui"))
                .contains("from the bundle kesi.giver.ui, which is not ready", "place=kesi.giver.ui", "not.there");
    }

    @Test
    void aComponentThatWaitsNamesTheServiceAndThatNobodyOffersIt() throws Exception {
        install("kesi.waiting.ui", "", "java.util.concurrent.Executor", true);
        assertThat(why("component", "hello"))
                .contains("java.util.concurrent.Executor", "No component of the distribution");
        assertThat(why("bundle", "kesi.waiting.ui")).contains("active=true", "java.util.concurrent.Executor");
        assertThat(run("component:list", Map.of("waiting", List.of("true")))).contains("name=hello, satisfied=false");
    }

    @Test
    void aComponentWhoseClassIsNotThereIsBroken() throws Exception {
        Path plain = sample("kesi.empty.ui", "", "");
        framework.install(
                ChangedJar.of(plain, folder.resolve("empty.jar"), Map.of(), name -> !name.endsWith(".class")), true);
        assertThat(why("component", "hello")).contains("sample.Hello cannot be loaded; the component is broken");
        assertThat(run("component:list", Map.of("word", List.of("kesi.empty.ui"))))
                .contains("cannot be loaded");
    }

    @Test
    void aStoppedBundleAnUnusedFeatureAndASoundOneSaySo() throws Exception {
        install("kesi.rest.ui", "", "", false);
        assertThat(why("bundle", "kesi.one.ui")).contains("not installed", "Feature kesi.one.ui");
        assertThat(why("feature", "kesi.one.ui")).contains("does not use it", "test:kesi.one.ui:1");
        assertThat(why("feature", "core")).contains("active=true", "kesi.record.api.Records is missing");
        assertThat(why("bundle", "kesi.core.provider")).contains("active=true", "causes=[]");
        assertThat(why("component", "RunningInspection")).contains("active=true, causes=[]");
        assertThatThrownBy(() -> why("component", "nobody")).hasMessageStartingWith("USAGE");
        assertThatThrownBy(() -> why("bundle", "nobody")).hasMessageStartingWith("USAGE");
        assertThatThrownBy(() -> why("feature", "nobody")).hasMessageStartingWith("USAGE");
    }

    @Test
    void servicesAreFoundByAWord() throws Exception {
        assertThat(run("service:list", Map.of("word", List.of("deploy.api.Inspection"))))
                .contains("kesi.deploy.api.Inspection")
                .doesNotContain("kesi.core.api.json.Json]");
    }

    @Test
    void aBundleIsInspectedWithoutBeingInstalled() throws Exception {
        assertThat(run("bundle:inspect", Map.of("bundle", List.of("kesi.deploy.provider"))))
                .contains("kind=Command, name=bundle:why, title=Why a bundle does not run");
        Path plain = sample("kesi.plain.ui", "", "");
        assertThatThrownBy(() -> run("bundle:inspect", Map.of("bundle", List.of(plain.toString()))))
                .hasMessageContaining("contributions.json");
    }

    private String why(String kind, String name) throws Exception {
        return run(kind + ":why", Map.of(kind, List.of(name)));
    }

    private String run(String command, Map<String, List<String>> arguments) throws Exception {
        return framework.run(command, arguments).toString();
    }

    private void install(String name, String imports, String reference, boolean start) throws Exception {
        framework.install(sample(name, imports, reference), start);
    }

    private Path sample(String name, String imports, String reference) throws Exception {
        Path file = folder.resolve(name + ".jar");
        new SampleJar(name, imports, reference).write(file);
        return file;
    }

    private Path jar(String name) {
        return distribution.bundles().resolve("sample." + name + "-1.jar");
    }
}
