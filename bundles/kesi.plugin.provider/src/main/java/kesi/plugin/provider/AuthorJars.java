package kesi.plugin.provider;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.osgi.framework.BundleContext;

/**
 * The jars that authors compile and test with, laid out as a Maven repository inside their project, so that a machine
 * with a JDK and Maven needs nothing else of ours. A version carries the jar's hash: another distribution's jars are
 * never mistaken for these.
 *
 * @param context finds the distribution and this bundle's own jars
 */
record AuthorJars(BundleContext context) {

    private static final String GROUP = "kesi.author";
    private static final List<String> SHIPPED =
            List.of("kesi.core.api", "kesi.record.api", "kesi.report.api", "kesi.shell.api", "kesi.core.provider");
    private static final List<String> OWN = List.of("kesi.core.build", "kesi.core.testing");
    private static final int HASH_DIGITS = 12;

    /** Writes the repository and answers the version of each artifact, as a property of the project. */
    Map<String, String> write(Path repository) throws IOException {
        Map<String, String> versions = new LinkedHashMap<>();
        for (String name : Stream.concat(SHIPPED.stream(), OWN.stream()).toList()) {
            byte[] jar = OWN.contains(name) ? own(name) : shipped(name);
            String version = "1-" + hash(jar);
            Path folder =
                    repository.resolve(GROUP.replace('.', '/')).resolve(name).resolve(version);
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + "-" + version + ".jar"), jar);
            Files.writeString(folder.resolve(name + "-" + version + ".pom"), """
                    <project xmlns="http://maven.apache.org/POM/4.0.0">
                      <modelVersion>4.0.0</modelVersion>
                      <groupId>%s</groupId>
                      <artifactId>%s</artifactId>
                      <version>%s</version>
                    </project>
                    """.formatted(GROUP, name, version));
            versions.put("@" + name + "@", version);
        }
        return versions;
    }

    private byte[] own(String name) throws IOException {
        for (URL entry : java.util.Collections.list(Objects.requireNonNullElse(
                context.getBundle().findEntries("author", name + "-*.jar", false),
                java.util.Collections.<URL>emptyEnumeration()))) {
            try (InputStream in = entry.openStream();
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                in.transferTo(out);
                return out.toByteArray();
            }
        }
        throw missing(name);
    }

    private byte[] shipped(String name) throws IOException {
        Path bundles = Path.of(Objects.requireNonNullElse(context.getProperty("kesi.dist"), ""), "bundles");
        try (Stream<Path> files = Files.list(bundles)) {
            Path jar = files.filter(file -> file.getFileName().toString().matches("kesi\\." + name + "-[\\w.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> missing(name));
            return Files.readAllBytes(jar);
        }
    }

    private static Problem missing(String name) {
        return Problem.failed(Message.of(AuthorJars.class, "problem.jar", name));
    }

    private static String hash(byte[] jar) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(jar))
                    .substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
