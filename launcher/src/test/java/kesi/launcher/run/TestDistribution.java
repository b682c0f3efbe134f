package kesi.launcher.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.launcher.Language;
import kesi.launcher.Options;
import kesi.launcher.dist.Distribution;
import kesi.launcher.dist.Hashes;
import kesi.launcher.sample.EntryActivator;

/** A distribution in a temporary folder with one department, {@code office}, that uses one feature, {@code main}. */
public final class TestDistribution {
    private final Path root;
    private final Map<String, String> bundles = new LinkedHashMap<>();

    public TestDistribution(Path root) throws IOException {
        this.root = root;
        Files.createDirectories(root.resolve("bundles"));
        Files.createDirectories(root.resolve("features/main"));
        Files.createDirectories(root.resolve("features/departments/office"));
        Files.writeString(root.resolve("features/departments/office/feature.json"), """
                {"id": "test.departments:office:1", "extensions": {"kesi-department": {"type": "json", "json":
                  {"title": {"zh": "办公室", "en": "Office"}, "features": ["test.features:main:1"]}}}}
                """);
    }

    /** With the sample entry, which every start needs. */
    public static TestDistribution withEntry(Path root) throws IOException {
        return new TestDistribution(root)
                .add(TestBundle.named("sample.entry")
                        .activator(EntryActivator.class)
                        .imports("org.osgi.framework"));
    }

    public TestDistribution add(TestBundle bundle, String... metadata) throws IOException {
        bundle.write(root.resolve("bundles"));
        return list(bundle.id(), metadata);
    }

    /** A real bundle of the product, found on the tests' class path. */
    public TestDistribution addReal(String group, String artifact) throws IOException {
        Path jar = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path ->
                        String.valueOf(path.getFileName()).matches(artifact.replace(".", "\\.") + "-\\d.*\\.jar"))
                .findFirst()
                .orElseThrow();
        Files.copy(jar, root.resolve("bundles").resolve(group + "." + jar.getFileName()));
        String version =
                jar.getFileName().toString().replace(artifact + "-", "").replace(".jar", "");
        return list(group + ":" + artifact + ":" + version, "\"start-order\": 1");
    }

    /** Names a bundle in the feature, whether it exists or not. */
    public TestDistribution list(String id, String... metadata) throws IOException {
        bundles.put(
                id,
                Stream.concat(Stream.of("\"id\": \"" + id + "\""), Arrays.stream(metadata))
                        .collect(Collectors.joining(", ", "{", "}")));
        return feature("""
                {"id": "test.features:main:1", "bundles": [%s]}
                """.formatted(String.join(",\n", bundles.values())));
    }

    public TestDistribution feature(String json) throws IOException {
        Files.writeString(root.resolve("features/main/feature.json"), json);
        return this;
    }

    /** The feature with more members beside its bundles. */
    public TestDistribution featureWith(String members) throws IOException {
        return feature("""
                {"id": "test.features:main:1", %s, "bundles": [%s]}
                """.formatted(members, String.join(",\n", bundles.values())));
    }

    /** Writes the hash list: from now on a changed jar is refused. */
    public Distribution sealed() throws IOException {
        Distribution distribution = new Distribution(root);
        Hashes.write(distribution.bundles(), distribution.hashList());
        return distribution;
    }

    /** One start in this process; its result is the entry's. */
    public static int run(Distribution distribution, Path home, String... arguments) {
        Options options = Options.of(Arrays.asList(arguments));
        return new Session(options, Language.EN, home, distribution).run(Interruption.ofThisThread());
    }
}
