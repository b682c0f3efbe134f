package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.launcher.feature.Feature;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Subsets of the shipped features, with what their notes say that they need: some are started in each build, {@code
 * -Dkesi.subsets=all} starts all of them.
 */
@Timeout(3_600)
class SubsetsIT {
    private static final Set<String> ALWAYS = Set.of("core", "records", "console", "deploy", "workbench");
    private static final Pattern NEEDS = Pattern.compile("[Nn]eeds ([^;.]*)");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final int STARTED = 3;

    @TempDir
    Path temporary;

    @Test
    void someSubsetsStartAndAnswer() throws IOException {
        List<Set<String>> subsets = new ArrayList<>(subsets());
        java.util.Collections.shuffle(subsets, new Random(5));
        boolean all = "all".equals(System.getProperty("kesi.subsets"));
        for (Set<String> subset : subsets.subList(0, all ? subsets.size() : STARTED)) {
            List<Feature> features = Running.catalogue().features().stream()
                    .filter(feature -> subset.contains(feature.name()))
                    .toList();
            try (Running running = Running.features(features, temporary.resolve("home" + subset.hashCode()))) {
                assertThat(running.run("bundle:list").exitCode())
                        .as("%s", subset)
                        .isZero();
            }
        }
    }

    /** All of them, each with what it needs; many come to the same. */
    private static List<Set<String>> subsets() throws IOException {
        List<String> free = Running.catalogue().features().stream()
                .map(Feature::name)
                .filter(name -> !ALWAYS.contains(name))
                .sorted()
                .toList();
        Set<Set<String>> subsets = new java.util.LinkedHashSet<>();
        for (int mask = 0; mask < 1 << free.size(); mask++) {
            Set<String> subset = new TreeSet<>();
            for (String name : ALWAYS) {
                collect(name, subset);
            }
            for (int i = 0; i < free.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    collect(free.get(i), subset);
                }
            }
            subsets.add(subset);
        }
        return List.copyOf(subsets);
    }

    private static void collect(String name, Set<String> wanted) throws IOException {
        if (!wanted.add(name)) {
            return;
        }
        Matcher needs = NEEDS.matcher(
                Files.readString(Running.BUILT.features().resolve(name).resolve("notes.md")));
        if (needs.find()) {
            for (MatchResult needed : NAME.matcher(needs.group(1)).results().toList()) {
                collect(needed.group(1), wanted);
            }
        }
    }
}
