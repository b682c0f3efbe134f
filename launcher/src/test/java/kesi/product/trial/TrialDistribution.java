package kesi.product.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.deploy.provider.generation.FullDisk;
import kesi.deploy.provider.sign.SignJar;
import kesi.launcher.dist.Distribution;
import kesi.launcher.dist.Hashes;
import kesi.launcher.feature.Feature;
import kesi.launcher.feature.FeatureBundle;
import kesi.launcher.run.Running;
import kesi.launcher.run.TestBundle;

/**
 * The core and the deployment of the distribution that was just built, with a disk that can be full, the entry of
 * trials, a feature {@code trial:shipped}, and the departments {@code one}, which has it, and {@code two}.
 */
final class TrialDistribution {

    private static final List<String> HOUSE = List.of("core", "deploy");
    private static final String DEPLOY = "kesi.kesi.deploy.provider-";

    private final Distribution made;
    private final Map<String, String> features = new LinkedHashMap<>();

    private TrialDistribution(Path root) {
        this.made = new Distribution(root);
    }

    /** Makes one in a folder. */
    static TrialDistribution in(Path root) throws IOException, GeneralSecurityException {
        TrialDistribution distribution = new TrialDistribution(root);
        Files.createDirectories(distribution.made.bundles());
        distribution.house();
        distribution.entry();
        distribution.add(Parcel.of("shipped", 1));
        distribution.seal();
        return distribution;
    }

    Path root() {
        return made.root();
    }

    /** Adds a feature to the department {@code one}; {@link #seal} comes after the last. */
    void add(Parcel parcel) throws IOException, GeneralSecurityException {
        Path jar = made.bundles().resolve(parcel.fileName());
        Files.write(jar, SignJar.sign(parcel.jar(), List.of(), false));
        String name = parcel.fileName().replaceAll("trial\\.|-\\d+\\.jar", "");
        feature(name, parcel.feature());
    }

    /** Writes departments and hashes. */
    void seal() throws IOException, GeneralSecurityException {
        department("one", features.values().stream());
        department("two", features.values().stream().filter(id -> !id.startsWith("trial:") || id.contains(":entry:")));
        Hashes.write(made.bundles(), made.hashList());
    }

    private void house() throws IOException, GeneralSecurityException {
        for (Feature feature : Running.catalogue().features()) {
            if (HOUSE.contains(feature.name())) {
                for (FeatureBundle bundle : feature.bundles()) {
                    bundle(Running.BUILT.jar(bundle.id()), made.jar(bundle.id()));
                }
                feature(feature.name(), alone(Files.readString(feature.file())));
            }
        }
    }

    /** Without records, in which the product keeps its notes, too: that part of the deployment has to wait. */
    private static String alone(String feature) {
        return feature.replaceAll("(\"kesi:kesi.deploy.provider:[^}]*), \"kesi.required\": true", "$1");
    }

    private static void bundle(Path from, Path to) throws IOException, GeneralSecurityException {
        if (String.valueOf(from.getFileName()).startsWith(DEPLOY)) {
            Files.write(to, withFullDisk(Files.readAllBytes(from)));
        } else {
            Files.copy(from, to);
        }
    }

    /** Whoever uses the real disk uses the one that can be full, whose name is as long. */
    private static byte[] withFullDisk(byte[] jar) throws IOException, GeneralSecurityException {
        Map<String, byte[]> entries = SignJar.entries(jar);
        String full = FullDisk.class.getName().replace('.', '/');
        String real = full.replace("FullDisk", "RealDisk");
        int users = 0;
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            String text = new String(entry.getValue(), StandardCharsets.ISO_8859_1);
            if (text.contains(real) && !entry.getKey().equals(real + ".class")) {
                entry.setValue(text.replace(real, full).getBytes(StandardCharsets.ISO_8859_1));
                users++;
            }
        }
        if (users == 0) {
            throw new IllegalStateException("Nobody uses " + real);
        }
        try (var in = FullDisk.class.getResourceAsStream("/" + full + ".class")) {
            entries.put(full + ".class", java.util.Objects.requireNonNull(in).readAllBytes());
        }
        return SignJar.sign(entries, List.of(), false);
    }

    private void entry() throws IOException, GeneralSecurityException {
        TestBundle bundle = TestBundle.named("trial.entry")
                .activator(TrialEntry.class)
                .with(TrialState.class)
                .with(Leavers.class)
                .imports("org.osgi.framework,org.osgi.framework.wiring,org.osgi.util.tracker,kesi.core.api.command,"
                        + "kesi.core.api.problem,kesi.core.api.task,kesi.core.api.text,kesi.deploy.api");
        for (Class<?> inner : Leavers.class.getDeclaredClasses()) {
            bundle.with(inner);
        }
        bundle.write(made.bundles());
        feature(
                "entry",
                "{\"id\": \"trial:entry:1\", \"bundles\": [{\"id\": \"" + bundle.id()
                        + "\", \"start-order\": 40, \"kesi.required\": true}]}");
    }

    private void feature(String name, String json) throws IOException, GeneralSecurityException {
        Path folder = Files.createDirectories(made.features().resolve(name));
        Files.writeString(folder.resolve("feature.json"), json);
        features.put(name, json.replaceFirst("(?s).*?\"id\": \"([^\"]+)\".*", "$1"));
    }

    private void department(String name, Stream<String> ids) throws IOException, GeneralSecurityException {
        Path folder =
                Files.createDirectories(made.features().resolve("departments").resolve(name));
        String listed = ids.map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
        Files.writeString(folder.resolve("feature.json"), """
                {"id": "trial.departments:%s:1", "extensions": {"kesi-department": {"type": "json", "json":
                  {"title": {"zh": "%s", "en": "%s"}, "features": [%s]}}}}
                """.formatted(name, name, name, listed));
    }
}
