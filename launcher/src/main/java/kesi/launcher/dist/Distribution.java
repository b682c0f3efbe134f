package kesi.launcher.dist;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import kesi.launcher.Failure;
import kesi.launcher.feature.ArtifactId;

/**
 * The folder that the build makes: {@code lib/} for the launcher, {@code bundles/}, {@code features/} and hashes.
 *
 * @param root absolute
 */
public record Distribution(Path root) {
    private static final String PROPERTY = "kesi.dist";

    /**
     * The distribution of this process: system property {@code kesi.dist}, else the folder above the launcher's jar.
     *
     * @throws Failure when there is none, since a launcher without bundles starts nothing
     */
    public static Distribution ofThisProcess() {
        String given = System.getProperty(PROPERTY, "");
        Path root = given.isEmpty() ? aboveOwnJar() : Path.of(given);
        Distribution found = new Distribution(root.toAbsolutePath().normalize());
        if (!Files.isDirectory(found.bundles()) || !Files.isDirectory(found.features())) {
            throw Failure.failed("distribution.missing", found.root());
        }
        return found;
    }

    /** Where the bundle jars are. */
    public Path bundles() {
        return root.resolve("bundles");
    }

    /** Where the features are. */
    public Path features() {
        return root.resolve("features");
    }

    /** The list of what the build put into {@link #bundles()}. */
    public Path hashList() {
        return root.resolve("bundles.sha256");
    }

    /** Which of its jars were found right by an earlier start, where it can be written; see {@link Seen}. */
    public Path seen() {
        return root.resolve("seen");
    }

    /** Where the jar of a bundle is, or would be. */
    public Path jar(ArtifactId id) {
        return bundles().resolve(id.fileName());
    }

    private static Path aboveOwnJar() {
        try {
            return Path.of(Distribution.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling("..");
        } catch (URISyntaxException e) {
            throw Failure.failed("distribution.missing", e.getInput()).because(e);
        }
    }
}
