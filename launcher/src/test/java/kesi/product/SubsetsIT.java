package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import kesi.launcher.feature.Feature;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/**
 * Subsets of the shipped features, with what their notes say that they need: all of them resolve, and some are started
 * in each build; {@code -Dkesi.subsets=all} starts every one of them.
 */
@Timeout(7_200)
class SubsetsIT {

    private static final int STARTED = 3;

    @TempDir
    Path temporary;

    /** Screens are for a window, which the workbench opens. */
    @Test
    void everySubsetResolvesAndOneWithoutWhatItNeedsDoesNot() throws IOException {
        Map<String, String> failures = new TreeMap<>();
        try (Running running = Running.installed(temporary.resolve("home"))) {
            SubsetResolution resolution = new SubsetResolution(running);
            List<Feature> features = Running.catalogue().features();
            assertThat(resolution.failure(new Subset(Set.of("core", "news")).of(features), false))
                    .hasValueSatisfying(why -> assertThat(why).contains("kesi.news"));
            for (Subset subset : Subset.all()) {
                resolution.failure(subset.of(features), false).ifPresent(why -> failures.put(subset + "", why));
                if (subset.names().contains("workbench")) {
                    resolution.failure(subset.of(features), true).ifPresent(why -> failures.put(subset + "!", why));
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void someSubsetsStart() throws IOException {
        List<Subset> subsets = new ArrayList<>(Subset.all());
        boolean all = "all".equals(System.getProperty("kesi.subsets"));
        Collections.shuffle(subsets, new Random(5));
        for (Subset subset : subsets.subList(0, all ? subsets.size() : STARTED)) {
            starts(subset);
        }
    }

    private void starts(Subset subset) {
        try (Running running = Running.features(
                subset.of(Running.catalogue().features()), temporary.resolve("home" + subset.hashCode()))) {
            assertThat(running.context().getBundles())
                    .as("%s", subset)
                    .filteredOn(bundle -> bundle.getState() == Bundle.ACTIVE)
                    .hasSizeGreaterThan(5);
            if (subset.names().contains("console")) {
                assertThat(running.run("help").exitCode()).as("%s", subset).isZero();
            }
        } catch (RuntimeException e) {
            throw new IllegalStateException("It does not start: " + subset, e);
        }
    }
}
