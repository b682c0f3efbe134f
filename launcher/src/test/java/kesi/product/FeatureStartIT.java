package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kesi.launcher.feature.Feature;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;

/**
 * Each feature starts with what its notes say it needs and nothing else. A start fails if a bundle does not resolve or
 * a component of a required bundle lacks a service, so a feature that needs another one in secret is found here.
 */
@Timeout(240)
class FeatureStartIT {
    @TempDir
    Path home;

    @ParameterizedTest
    @MethodSource("features")
    void aFeatureStartsWithWhatItsNotesSayItNeeds(String name) throws IOException {
        try (Running running = Running.features(withNeeds(name), home)) {
            assertThat(running.context().getBundles())
                    .filteredOn(bundle -> bundle.getState() == Bundle.ACTIVE)
                    .hasSizeGreaterThan(5);
        }
    }

    @Test
    void theConsoleAnswersWithTheCoreAlone() throws IOException {
        try (Running running = Running.features(withNeeds("console"), home)) {
            Running.Ended ended = running.run("help");

            assertThat(ended.exitCode()).isZero();
            assertThat(ended.out()).doesNotContain("news:");
        }
    }

    static Stream<String> features() {
        return Running.catalogue().features().stream().map(Feature::name);
    }

    private static List<Feature> withNeeds(String name) throws IOException {
        return Subset.with(List.of(name)).of(Running.catalogue().features());
    }
}
