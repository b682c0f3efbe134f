package kesi.deploy.provider.sample;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small distribution in a folder: the real core, the bundle under test, and features of sample bundles.
 *
 * @param root its folder
 */
public record TestDistribution(Path root) {

    private static final List<String> CORE = List.of(
            "org.osgi.util.function",
            "org.osgi.util.promise",
            "org.osgi.service.component-",
            "org.apache.felix.log",
            "org.apache.felix.scr",
            "gson",
            "kesi.core.api",
            "kesi.core.provider",
            "kesi.deploy.api",
            "kesi.deploy.provider");

    /** Makes one with the department {@code plain}, which uses the core alone. */
    public static TestDistribution in(Path root) throws IOException {
        TestDistribution made = new TestDistribution(root);
        Files.createDirectories(made.bundles());
        for (String name : CORE) {
            Files.copy(onClassPath(name), made.bundles().resolve("core." + artifact(name) + "-1.jar"));
        }
        made.feature(
                "core",
                CORE.stream().map(name -> "\"core:" + artifact(name) + ":1\"").toList());
        made.department("plain", List.of());
        return made;
    }

    /** The folder of the jars. */
    public Path bundles() {
        return root.resolve("bundles");
    }

    /** The jars of the core in the order in which they are installed. */
    public List<Path> core() {
        return CORE.stream()
                .map(name -> bundles().resolve("core." + artifact(name) + "-1.jar"))
                .toList();
    }

    /** Adds a feature of one sample bundle, required, with the bundle's name. */
    public void sample(SampleJar jar) throws IOException {
        jar.write(bundles().resolve("sample." + jar.name() + "-1.jar"));
        feature(jar.name(), List.of("{\"id\": \"sample:" + jar.name() + ":1\", \"kesi.required\": true}"));
    }

    /** Adds a department that uses the core and these features. */
    public void department(String name, List<String> features) throws IOException {
        String ids = Stream.concat(Stream.of("core"), features.stream())
                .map(feature -> "\"test:" + feature + ":1\"")
                .collect(Collectors.joining(", "));
        write("departments/" + name, """
                {"id": "test.departments:%s:1", "extensions": {"kesi-department": {"json": {
                  "title": {"zh": "部门 %s", "en": "The {0} department of %s's"}, "features": [%s]}}}}
                """.formatted(name, name, name, ids));
    }

    /** Lists the hashes of all jars that are there now. */
    public void seal() throws IOException {
        StringBuilder list = new StringBuilder();
        try (Stream<Path> jars = Files.list(bundles())) {
            for (Path jar : jars.sorted().toList()) {
                list.append(hash(jar))
                        .append("  bundles/")
                        .append(jar.getFileName())
                        .append('\n');
            }
        }
        Files.writeString(root.resolve("bundles.sha256"), list);
    }

    private void feature(String name, List<String> bundles) throws IOException {
        write(name, """
                // a comment "with a quote
                {"id": "test:%s:1", "name": "Feature %s", /* "x": 1, */ "bundles": [%s]}
                """.formatted(name, name, String.join(", ", bundles)));
    }

    private void write(String folder, String text) throws IOException {
        Path to = Files.createDirectories(root.resolve("features").resolve(folder));
        Files.writeString(to.resolve("feature.json"), text);
    }

    private static String artifact(String name) {
        return name.endsWith("-") ? name.substring(0, name.length() - 1) : name;
    }

    private static Path onClassPath(String name) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith(name)
                        && path.toString().endsWith(".jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No jar on the class path: " + name));
    }

    private static String hash(Path jar) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
