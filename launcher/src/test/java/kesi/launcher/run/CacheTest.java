package kesi.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kesi.launcher.dist.Distribution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    @TempDir
    Path temporary;

    private TestDistribution made;
    private Path home;

    @BeforeEach
    void distribution() throws IOException {
        made = TestDistribution.withEntry(temporary.resolve("dist"));
        home = temporary.resolve("home");
    }

    @Test
    void theSamePlanUsesTheCacheAgain() throws IOException {
        start(made.sealed());
        Files.writeString(cache().resolve("mark"), "");
        start(made.sealed());

        assertThat(cache().resolve("mark")).exists();
    }

    @Test
    void anotherBundleMakesAnotherCache() throws IOException {
        start(made.sealed());
        Files.writeString(cache().resolve("mark"), "");
        start(made.add(TestBundle.named("sample.more")).sealed());

        assertThat(cache().resolve("mark")).doesNotExist();
    }

    @Test
    void anotherConfigurationMakesAnotherCache() throws IOException {
        made.addReal("org.apache.felix", "org.apache.felix.configadmin");
        made.addReal("org.osgi", "org.osgi.util.function");
        made.addReal("org.osgi", "org.osgi.util.promise");
        start(made.featureWith("\"configurations\": {\"p\": {\"k\": [1]}}").sealed());
        Files.writeString(cache().resolve("mark"), "");
        start(made.featureWith("\"configurations\": {\"p\": {\"k\": [2]}}").sealed());

        assertThat(cache().resolve("mark")).doesNotExist();
    }

    @Test
    void aRebuiltJarUnderTheSameNameMakesAnotherCache() throws IOException {
        start(made.add(TestBundle.named("sample.more")).sealed());
        Files.writeString(cache().resolve("mark"), "");
        start(made.add(TestBundle.named("sample.more").text("new", "content")).sealed());

        assertThat(cache().resolve("mark")).doesNotExist();
    }

    @Test
    void aDamagedCacheIsNoReasonNotToStart() throws IOException {
        Distribution distribution = made.add(TestBundle.named("sample.more")).sealed();
        start(distribution);
        for (Path file : files(cache())) {
            Files.write(file, new byte[] {1, 2, 3});
        }

        start(distribution);
    }

    @Test
    void jarsAreUsedWhereTheyAreAndNotCopied() throws IOException {
        start(made.sealed());

        assertThat(files(cache())).noneMatch(file -> file.toString().endsWith(".jar"));
    }

    private void start(Distribution distribution) {
        assertThat(TestDistribution.run(distribution, home, "exit", "4")).isEqualTo(4);
    }

    private Path cache() {
        return home.resolve("cache/command");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }
}
