package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.launcher.feature.Feature;
import kesi.launcher.feature.FeatureBundle;
import kesi.launcher.run.Running;
import org.apache.felix.framework.Felix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Every subset of the shipped features, with what its notes say that it needs: each is resolved by the real framework,
 * and some are started, {@code -Dkesi.subsets=all} all of them.
 */
@Timeout(3_600)
class SubsetsIT {
    private static final Set<String> ALWAYS = Set.of("core", "records", "console", "deploy", "workbench");
    private static final Pattern NEEDS = Pattern.compile("[Nn]eeds ([^;.]*)");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final int STARTED = 3;
    private static final String LOGGING = "org.slf4j;org.slf4j.event;org.slf4j.helpers;org.slf4j.spi;version=";

    @TempDir
    Path temporary;

    @Test
    void everySubsetResolves() throws Exception {
        List<Set<String>> subsets = subsets();
        Felix felix = new Felix(java.util.Map.of(
                Constants.FRAMEWORK_STORAGE,
                temporary.resolve("cache").toString(),
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                LOGGING + "2.0.20," + LOGGING + "1.7.36"));
        felix.init();
        try {
            List<Bundle> all = new ArrayList<>();
            for (Feature feature : Running.catalogue().features()) {
                for (FeatureBundle bundle : feature.bundles()) {
                    all.add(felix.getBundleContext()
                            .installBundle("reference:"
                                    + Running.BUILT.jar(bundle.id()).toUri()));
                }
            }
            Only only = new Only();
            felix.getBundleContext().registerService(ResolverHookFactory.class, triggers -> only, null);
            for (Set<String> subset : subsets) {
                only.wanted = locations(subset);
                List<Bundle> wanted = all.stream()
                        .filter(bundle -> only.wanted.contains(bundle.getLocation()))
                        .toList();
                FrameworkWiring wiring = felix.adapt(FrameworkWiring.class);
                java.util.concurrent.CountDownLatch done = new java.util.concurrent.CountDownLatch(1);
                wiring.refreshBundles(all, event -> done.countDown());
                done.await();
                assertThat(wiring.resolveBundles(wanted)).as("%s", subset).isTrue();
            }
        } finally {
            felix.stop();
            felix.waitForStop(10_000);
        }
        assertThat(subsets).hasSizeGreaterThan(20);
    }

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

    /** What is not chosen is as if it were not installed. */
    private static final class Only implements ResolverHook {
        private Set<String> wanted = Set.of();

        @Override
        public void filterResolvable(java.util.Collection<BundleRevision> candidates) {
            candidates.removeIf(one -> one.getBundle().getBundleId() != 0
                    && !wanted.contains(one.getBundle().getLocation()));
        }

        @Override
        public void filterSingletonCollisions(
                BundleCapability singleton, java.util.Collection<BundleCapability> others) {
            // none is shipped twice
        }

        @Override
        public void filterMatches(BundleRequirement requirement, java.util.Collection<BundleCapability> candidates) {
            candidates.removeIf(one -> one.getRevision().getBundle().getBundleId() != 0
                    && !wanted.contains(one.getRevision().getBundle().getLocation()));
        }

        @Override
        public void end() {
            // nothing is kept
        }
    }

    private static Set<String> locations(Set<String> features) {
        Set<String> locations = new HashSet<>();
        Running.catalogue().features().stream()
                .filter(feature -> features.contains(feature.name()))
                .flatMap(feature -> feature.bundles().stream())
                .forEach(bundle -> locations.add(
                        "reference:" + Running.BUILT.jar(bundle.id()).toUri()));
        return locations;
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
