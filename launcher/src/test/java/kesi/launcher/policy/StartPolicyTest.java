package kesi.launcher.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kesi.launcher.ExitCode;
import kesi.launcher.Failure;
import kesi.launcher.feature.ArtifactId;
import kesi.launcher.feature.Feature;
import kesi.launcher.feature.FeatureReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartPolicyTest {

    private static final List<Feature> ALL = Stream.of("core", "news", "demo", "console")
            .map(StartPolicyTest::feature)
            .toList();
    private static final List<Feature> USED = ALL.subList(0, 3);

    private static final UnaryOperator<String> NAME = called -> called.equals("办公室") ? "office" : called;

    private static final String REQUIRES = "{\"features\": {\"require\": [\"demo\"]}}";

    @TempDir
    Path folder;

    @Test
    void withoutAPolicyADepartmentHasWhatItLists() {
        StartPolicy policy = policy();

        assertThat(names(policy)).containsExactly("core", "news", "demo");
        assertThat(policy.department(Optional.empty(), "office", NAME)).isEqualTo("office");
        assertThat(policy.department(Optional.of("culture"), "office", NAME)).isEqualTo("culture");
    }

    @Test
    void whatIsForbiddenLeavesAndWhatIsRequiredComes() {
        assertThat(names(policy("{\"features\": {\"forbid\": [\"demo\"], \"require\": [\"kesi.features:con*\"]}}")))
                .containsExactly("console", "core", "news");
    }

    @Test
    void theStrongerFileDecidesAndWithinOneFileTheProhibition() {
        String requires = "{\"features\": {\"require\": [\"demo\"]}}";
        String forbids = "{\"features\": {\"forbid\": [\"kesi.features:demo:1\"]}}";

        assertThat(names(policy(requires, forbids))).contains("demo");
        assertThat(names(policy(forbids, requires))).doesNotContain("demo");
        assertThat(names(policy("{\"features\": {\"require\": [\"demo\"], \"forbid\": [\"d*\"]}}")))
                .doesNotContain("demo");
    }

    @Test
    void aPolicyChoosesTheDepartmentAndOnlySafeModeGetsAroundIt() {
        StartPolicy policy = policy("{\"department\": \"办公室\"}", "{\"department\": \"culture\"}");

        assertThat(policy.department(Optional.empty(), "culture", NAME)).isEqualTo("office");
        assertThat(policy.department(Optional.of("office"), "culture", NAME)).isEqualTo("office");
        assertThat(policy.department(Optional.of("safe"), "culture", NAME)).isEqualTo("safe");
        assertThatThrownBy(() -> policy.department(Optional.of("culture"), "office", NAME))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.REFUSED))
                .hasMessageContaining("0.json:1");
    }

    @Test
    void whatTheDepartmentsFileSaysCountsBelowTheMachineAndAboveTheWorkspace() throws IOException {
        Feature office = department("{\"department\": \"office\", \"features\": {\"forbid\": [\"demo\"]}}");

        assertThat(names(policy().with(office))).doesNotContain("demo");
        assertThat(names(StartPolicy.read(List.of(write(folder.resolve("policy.json"), REQUIRES)))
                        .with(office)))
                .doesNotContain("demo");
        assertThat(names(policy(REQUIRES).with(office))).contains("demo");
        assertThatThrownBy(() -> policy().with(office).department(Optional.of("culture"), "office", NAME))
                .hasMessageContaining("feature.json:3");
        assertThat(policy("{\"department\": \"culture\"}").with(office).department(Optional.empty(), "office", NAME))
                .isEqualTo("culture");
        assertThat(policy("{\"department\": \"culture\"}")
                        .withoutDepartment()
                        .department(Optional.empty(), "office", NAME))
                .isEqualTo("office");
    }

    private Feature department(String policy) throws IOException {
        Path file = Files.createDirectories(folder.resolve("office")).resolve("feature.json");
        Files.writeString(file, """
                {"id": "kesi.departments:office:1", "extensions": {"kesi-department": {"kind": "mandatory",
                  "type": "json", "json": {"title": {"en": "Office"}, "features": [],
                  "policy": %s}}}}
                """.formatted(policy));
        return FeatureReader.read(file, Map.of());
    }

    @Test
    void aFileThatCannotBeReadDoesNotKeepTheProductFromStarting() {
        assertThat(names(policy("{", "[]", "{\"features\": 1}", "{\"department\": 7}")))
                .hasSize(3);
    }

    @Test
    void theFilesAreThoseOfTheCore() {
        assertThat(new PolicyFolder("Linux", Optional.of("/p/a.json"), Map.of("KESI_POLICY", "/p/b.json")).machine())
                .containsExactly(Path.of("/etc/kesi/policy.json"), Path.of("/p/a.json"), Path.of("/p/b.json"));
        assertThat(new PolicyFolder("Windows 11", Optional.empty(), Map.of("ProgramData", "D:/Data")).machine())
                .containsExactly(Path.of("D:/Data", "Kesi", "policy.json"));
    }

    private static List<String> names(StartPolicy policy) {
        return policy.apply(USED, ALL).stream()
                .map(feature -> feature.id().artifact())
                .toList();
    }

    private StartPolicy policy(String... texts) {
        List<Path> files = new java.util.ArrayList<>();
        for (String text : texts) {
            files.add(write(folder.resolve(files.size() + ".json"), text));
        }
        files.add(folder.resolve("none.json"));
        return StartPolicy.read(files);
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Feature feature(String name) {
        ArtifactId id = ArtifactId.of("kesi.features:" + name + ":1").orElseThrow();
        return new Feature(
                id, Path.of(name, "feature.json"), List.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty());
    }
}
