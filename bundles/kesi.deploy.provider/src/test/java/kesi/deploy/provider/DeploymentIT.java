package kesi.deploy.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kesi.deploy.provider.sample.SampleJar;
import kesi.deploy.provider.sample.TestDistribution;
import kesi.deploy.provider.sample.TestFramework;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(240)
class DeploymentIT {

    private static final String ONE = "kesi.one.ui";
    private static final String TWO = "kesi.two.ui";

    @TempDir
    private Path folder;

    private TestDistribution distribution;
    private TestFramework framework;

    @BeforeEach
    void start() throws Exception {
        distribution = TestDistribution.in(folder.resolve("dist"));
        distribution.sample(new SampleJar(ONE, "", ""));
        distribution.sample(new SampleJar(TWO, "", ""));
        distribution.sample(new SampleJar("kesi.broken.ui", ",not.there", ""));
        distribution.sample(new SampleJar("kesi.waiting.ui", "", "java.util.concurrent.Executor"));
        distribution.department("one", List.of(ONE));
        distribution.department("both", List.of(ONE, TWO));
        distribution.department("two", List.of(TWO));
        distribution.department("broken", List.of(TWO, "kesi.broken.ui"));
        distribution.department("waiting", List.of(TWO, "kesi.waiting.ui"));
        distribution.seal();
        Files.createDirectories(folder.resolve("home"));
        framework = new TestFramework(distribution, folder.resolve("home"));
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void aChangeOfDepartmentStopsAndStartsExactlyTheDifference() throws Exception {
        assertThat(use("one")).isEqualTo(change("one", List.of(), List.of(ONE)));
        assertThat(framework.commands()).contains("kesi-one-ui:hello");
        assertThat(use("both")).isEqualTo(change("both", List.of(), List.of(TWO)));
        assertThat(use("two")).isEqualTo(change("two", List.of(ONE), List.of()));
        assertThat(framework.running()).contains(TWO).doesNotContain(ONE);
        assertThat(framework.commands()).doesNotContain("kesi-one-ui:hello");
        assertThat(use("部门 two")).isEqualTo(change("two", List.of(), List.of()));
        assertThat(Files.readString(folder.resolve("home/kesi.json"))).contains("\"department\": \"two\"");
    }

    @Test
    void settingsThatOthersWroteStay() throws Exception {
        Files.writeString(folder.resolve("home/kesi.json"), "{\"theme\": \"dark\"}");
        use("one");
        assertThat(Files.readString(folder.resolve("home/kesi.json"))).contains("\"theme\": \"dark\"");
    }

    @Test
    void aDepartmentThatDoesNotStartLeavesEverythingAsItWas() throws Exception {
        use("one");
        List<String> before = framework.running();
        assertThatThrownBy(() -> use("broken")).hasMessageStartingWith("FAILED").hasMessageContaining("not.there");
        assertThat(framework.running()).isEqualTo(before).contains(ONE);
        assertThatThrownBy(() -> use("waiting")).hasMessageContaining("java.util.concurrent.Executor");
        assertThat(framework.running()).isEqualTo(before);
        assertThat(Files.readString(folder.resolve("home/kesi.json"))).contains("one");
    }

    @Test
    void aChangedJarIsRefusedBeforeAnythingIsStopped() throws Exception {
        use("one");
        new SampleJar(TWO, ",java.sql", "").write(distribution.bundles().resolve("sample." + TWO + "-1.jar"));
        assertThatThrownBy(() -> use("two")).hasMessageStartingWith("REFUSED Optional[B-DIGEST]");
        assertThat(framework.running()).contains(ONE);
    }

    @Test
    void anUnknownDepartmentIsAMistakeThatNamesThoseThereAre() {
        assertThatThrownBy(() -> use("none"))
                .hasMessageStartingWith("USAGE")
                .hasMessageContaining("both, broken, one, plain, two, waiting");
    }

    @Test
    void aBundleIsStoppedAndStartedAndItsCommandsGoAndComeWithIt() throws Exception {
        use("one");
        bundle("stop", ONE);
        assertThat(framework.commands()).doesNotContain("kesi-one-ui:hello");
        assertThat(data("feature:list").toString()).contains("state=STOPPED, bundles=[" + ONE + "]");
        assertThatThrownBy(() -> data("feature:check")).hasMessageContaining(ONE);
        bundle("start", ONE);
        assertThat(framework.commands()).contains("kesi-one-ui:hello");
        assertThat(data("feature:check").toString()).contains("sound=true");
    }

    @Test
    void whatTheProductNeedsIsNotStoppedAndWhatTheDepartmentDoesNotUseIsNotStarted() {
        for (String guarded : List.of("kesi.core.api", "kesi.core.provider", "org.apache.felix.scr", "0")) {
            assertThatThrownBy(() -> bundle("stop", guarded)).hasMessageStartingWith("REFUSED Optional[P-GUARDED]");
        }
        assertThatThrownBy(() -> bundle("start", TWO)).hasMessageStartingWith("REFUSED Optional[P-FEATURE]");
        assertThatThrownBy(() -> bundle("start", "kesi.none.ui")).hasMessageStartingWith("USAGE");
    }

    @Test
    void aCommandThatIsNotLoadedIsKnownByItsFeature() {
        assertThatThrownBy(() -> data("kesi-two-ui:hello"))
                .hasMessageStartingWith("USAGE")
                .hasMessageContaining("Feature " + TWO);
    }

    @Test
    void aRemovedBundleEndsInACertificateThatItsClassesAreGone() throws Exception {
        use("one");
        use("two");
        String certificates = data("bundle:certificates").toString();
        for (int i = 0; i < 600 && certificates.contains("state=WAITING"); i++) {
            Thread.sleep(100);
            certificates = data("bundle:certificates").toString();
        }
        assertThat(certificates).contains("bundle=" + ONE).contains("state=COLLECTED");
    }

    @Test
    void aBundleThatIsHeldBackStopsAndIsAllowedAgain() throws Exception {
        use("one");
        framework.run("plugin:hold", Map.of("bundle", List.of(ONE)));
        assertThat(framework.commands()).doesNotContain("kesi-one-ui:hello");
        assertThat(data("plugin:usage").toString()).contains("held=[{bundle=" + ONE);
        assertThat(Files.readString(folder.resolve("home/held-back"))).startsWith(ONE + "\t");
        framework.run("plugin:allow", Map.of("bundle", List.of(ONE)));
        assertThat(framework.commands()).contains("kesi-one-ui:hello");
        assertThatThrownBy(() -> framework.run("plugin:allow", Map.of("bundle", List.of(ONE))))
                .hasMessageStartingWith("USAGE");
    }

    @Test
    void whoAsksWhatHoldsARunningBundleIsToldToStopItFirst() throws Exception {
        use("one");
        assertThatThrownBy(() -> framework.run("bundle:leaks", Map.of("bundle", List.of(ONE))))
                .hasMessageStartingWith("USAGE")
                .hasMessageContaining(ONE);
    }

    @Test
    void aListTellsBundlesServicesAndDepartments() throws Exception {
        assertThat(data("bundle:list").toString()).contains("name=kesi.core.api, version=");
        assertThat(data("department:list").toString())
                .contains("{name=plain, title=The {0} department of plain's, current=true, features=[test:core:1]}");
        assertThat(framework
                        .run("bundle:services", Map.of("bundle", List.of("kesi.core.provider")))
                        .toString())
                .contains("kesi.core.api.json.Json")
                .contains("satisfied=true");
    }

    private Object use(String department) throws Exception {
        return framework.run("department:use", Map.of("name", List.of(department)));
    }

    private void bundle(String verb, String name) throws Exception {
        framework.run("bundle:" + verb, Map.of("bundle", List.of(name)));
    }

    private Object data(String command) throws Exception {
        return framework.run(command, Map.of());
    }

    private static Map<String, Object> change(String department, List<String> stopped, List<String> started) {
        return Map.of("department", department, "stopped", stopped, "started", started, "kept", List.of());
    }
}
