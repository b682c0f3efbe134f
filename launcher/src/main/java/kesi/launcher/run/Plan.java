package kesi.launcher.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import kesi.launcher.Failure;
import kesi.launcher.Sentence;
import kesi.launcher.dist.Distribution;
import kesi.launcher.dist.Hashes;
import kesi.launcher.feature.ArtifactId;
import kesi.launcher.feature.Feature;
import kesi.launcher.feature.FeatureBundle;
import kesi.launcher.feature.Trait;

/**
 * What one start installs: the bundles of the chosen features that this kind of start needs, each once. Immutable.
 *
 * @param bundles in the order in which they are installed
 * @param configurations by PID
 * @param launching framework properties of the features
 */
public record Plan(
        List<PlannedBundle> bundles, Map<String, Map<String, Object>> configurations, Map<String, String> launching) {
    public Plan {
        bundles = List.copyOf(bundles);
        configurations = Map.copyOf(configurations);
        launching = Map.copyOf(launching);
    }

    /**
     * One bundle of the plan.
     *
     * @param feature the name of the feature that brought it first
     * @param jar its file in the distribution
     */
    public record PlannedBundle(String feature, FeatureBundle bundle, Path jar) {
        /** The location under which the framework knows it: the jar stays where it is and is not copied. */
        public String location() {
            return "reference:" + jar.toUri();
        }
    }

    /**
     * Plans a start.
     *
     * @param screen whether bundles that need a screen are wanted
     * @throws Failure naming each bundle that the distribution does not have, and the file that lists it
     */
    public static Plan of(List<Feature> features, Distribution distribution, boolean screen) {
        return of(features, distribution::jar, screen);
    }

    /**
     * Plans a start.
     *
     * @param jars where the jar of a bundle is, or would be
     */
    public static Plan of(List<Feature> features, Function<ArtifactId, Path> jars, boolean screen) {
        Map<Path, PlannedBundle> bundles = new LinkedHashMap<>();
        Map<String, Map<String, Object>> configurations = new TreeMap<>();
        Map<String, String> launching = new TreeMap<>();
        List<Sentence> unknown = new ArrayList<>();
        for (Feature feature : features) {
            configurations.putAll(feature.configurations());
            launching.putAll(feature.launching());
            for (FeatureBundle bundle : feature.bundles()) {
                Path jar = jars.apply(bundle.id());
                if (!Files.isRegularFile(jar)) {
                    unknown.add(unknown(bundle));
                } else if (screen || !bundle.is(Trait.SCREEN)) {
                    bundles.putIfAbsent(jar, new PlannedBundle(feature.name(), bundle, jar));
                }
            }
        }
        if (!unknown.isEmpty()) {
            throw Failure.failed(unknown);
        }
        return new Plan(List.copyOf(bundles.values()), configurations, launching);
    }

    /** The jars of the plan. */
    public List<Path> jars() {
        return bundles.stream().map(PlannedBundle::jar).toList();
    }

    /** The start level at which everything of the plan runs. */
    public int lastOrder() {
        return bundles.stream()
                .mapToInt(planned -> planned.bundle().startOrder())
                .max()
                .orElse(1);
    }

    /** A hash of everything from which the bundle cache follows; another stamp means another cache. */
    public String stamp(Hashes hashes, String launcherVersion) {
        StringBuilder all = new StringBuilder(launcherVersion).append('\n');
        for (PlannedBundle planned : bundles) {
            String name = String.valueOf(planned.jar().getFileName());
            all.append(planned.location())
                    .append(' ')
                    .append(hashes.of(name).orElse("?"))
                    .append(' ')
                    .append(planned.bundle().startOrder())
                    .append(new TreeSet<>(planned.bundle().traits()))
                    .append('\n');
        }
        all.append(new TreeMap<>(launching)).append('\n').append(configurationText());
        byte[] digest = Hashes.sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    private String configurationText() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(configurations).forEach((pid, properties) -> {
            text.append(pid);
            new TreeMap<>(properties)
                    .forEach((key, value) ->
                            text.append(' ').append(key).append('=').append(Configurations.shown(value)));
            text.append('\n');
        });
        return text.toString();
    }

    private static Sentence unknown(FeatureBundle bundle) {
        return Sentence.of(
                "feature.bundle.unknown",
                bundle.place().file(),
                bundle.place().line(),
                bundle.place().column(),
                bundle.id());
    }
}
