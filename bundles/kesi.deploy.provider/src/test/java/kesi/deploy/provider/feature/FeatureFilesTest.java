package kesi.deploy.provider.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kesi.core.api.problem.Problem;
import kesi.core.testing.TestJson;
import kesi.deploy.provider.sample.SampleJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFeatureTellsItsBundlesWithTheirTraits() throws IOException {
        write("news", """
                {"id": "k.f:news:1.0", "bundles": ["a:b:1", {"id": "a:c:2", "start-order": 30, "kesi.screen": true}]}
                """);
        FeatureFile news = Objects.requireNonNull(read().features().get("k.f:news:1.0"));
        assertThat(news.bundles())
                .containsExactly(
                        new ListedBundle("a:b:1", 10, false, false, false),
                        new ListedBundle("a:c:2", 30, false, true, false));
        assertThat(news.bundles().get(0).fileName()).isEqualTo("a.b-1.jar");
        assertThat(news.id()).isEqualTo("k.f:news");
        assertThat(news.name()).isEqualTo("news");
    }

    @Test
    void aBrokenFileIsNamedWithItsPlace() throws IOException {
        write("news", "{\"id\": \"k.f:news:1.0\", // comment\n \"bundles\": [,]}");
        assertThatThrownBy(this::read)
                .isInstanceOf(Problem.class)
                .hasMessageContaining("feature.json line 2, column 15 ($.bundles[0])");
    }

    @Test
    void aBundleThatClimbsOutOfItsFolderIsRefused() throws IOException {
        write("news", "{\"id\": \"k.f:news:1.0\", \"bundles\": [\"a:../../b:1\"]}");
        assertThatThrownBy(this::read).isInstanceOf(Problem.class).hasMessageContaining("a:../../b:1");
    }

    @Test
    void aDepartmentTellsWhatItChoseForItsPeople() throws IOException {
        write("departments/office", """
                {"id": "k.d:office:1", "extensions": {"kesi-department": {"json": {"features": [],
                 "settings": {"look.theme": "dark", "look.font-size": 120, "a.b": ["x", "y"]}}}}}
                """);
        assertThat(read().department("office").settings())
                .isEqualTo(Map.of(
                        "look.theme", List.of("dark"), "look.font-size", List.of("120"), "a.b", List.of("x", "y")));
    }

    @Test
    void aDepartmentThatListsAnUnknownFeatureIsNamed() throws IOException {
        write("departments/office", """
                {"id": "k.d:office:1", "extensions": {"kesi-department": {"json": {"features": ["k.f:gone:1"]}}}}
                """);
        FeatureFiles files = read();
        assertThatThrownBy(() -> files.featuresOf(files.department("office"))).hasMessageContaining("k.f:gone:1");
    }

    @Test
    void commentsAreBlankedAndStringsAreNot() {
        assertThat(Comments.blank("{\"a\": \"// no\", // yes\n/* x\ny */ \"b\\\"//\": 1}"))
                .isEqualTo("{\"a\": \"// no\",       \n    \n     \"b\\\"//\": 1}");
    }

    @Test
    void commandsAreReadFromAJarWithoutLoadingIt() throws IOException {
        Path jar = folder.resolve("a.jar");
        new SampleJar("kesi.one.ui", "", "").write(jar);
        assertThat(CommandIndex.commandsOf(jar)).isEqualTo(Set.of("kesi-one-ui:hello"));
        Files.writeString(jar, "no jar");
        assertThat(CommandIndex.commandsOf(jar)).isEmpty();
        assertThat(CommandIndex.commandsOf(folder.resolve("none.jar"))).isEmpty();
    }

    @Test
    void aJarWithoutAListedHashIsRefused() throws IOException {
        Distribution distribution = new Distribution(folder, folder.resolve("bundles"), Map.of());
        ListedBundle bundle = new ListedBundle("a:b:1", 10, false, false, false);
        Files.createDirectories(distribution.bundles());
        assertThatThrownBy(() -> distribution.verify(bundle)).hasMessageContaining("a:b:1");
        Files.writeString(distribution.jar(bundle), "x");
        Files.write(folder.resolve("bundles.sha256"), List.of("00  other.jar"));
        assertThatThrownBy(() -> distribution.verify(bundle))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).contains("B-DIGEST"));
        String hash = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";
        Files.write(folder.resolve("bundles.sha256"), List.of(hash + "  a.b-1.jar"));
        distribution.verify(bundle);
    }

    private FeatureFiles read() {
        return FeatureFiles.read(folder, TestJson.create());
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name));
        Files.writeString(folder.resolve(name).resolve("feature.json"), text);
    }
}
