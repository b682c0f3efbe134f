package kesi.deploy.provider.feature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.generation.Sha256;
import org.osgi.framework.BundleContext;

/**
 * Where features and jars are.
 *
 * @param features the folder of the features
 * @param bundles the folder of the jars
 * @param installed jars that were installed over it, by the id of the bundle
 */
public record Distribution(Path features, Path bundles, Map<String, InstalledJar> installed) {

    /** A jar outside the distribution, and the hash that it must have. */
    public record InstalledJar(Path jar, String sha256) {}

    private static final String HASHES = "bundles.sha256";

    /** What this process was started from: {@code kesi.features} and {@code kesi.bundles}, else {@code kesi.dist}. */
    public static Distribution of(BundleContext context) {
        return new Distribution(folder(context, "features"), folder(context, "bundles"), Map.of());
    }

    /** The same with other jars installed over it. */
    public Distribution with(Map<String, InstalledJar> jars) {
        return new Distribution(features, bundles, Map.copyOf(jars));
    }

    private static Path folder(BundleContext context, String name) {
        String own = context.getProperty("kesi." + name);
        String root = Objects.requireNonNullElse(context.getProperty("kesi.dist"), "");
        return own == null ? Path.of(root, name) : Path.of(own);
    }

    /** The jar of a bundle, whether it is there or not. */
    public Path jar(ListedBundle bundle) {
        InstalledJar over = installed.get(bundle.id());
        return over == null ? bundles.resolve(bundle.fileName()) : over.jar();
    }

    /** The location under which the framework knows a jar: it stays where it is and is not copied. */
    public String location(ListedBundle bundle) {
        return "reference:" + jar(bundle).toUri();
    }

    /**
     * Refuses a jar that is not there or not the one that the distribution's list of hashes names. Where there is no
     * such list, the jar is refused as well.
     *
     * @throws Problem with code {@code B-DIGEST}
     */
    public void verify(ListedBundle bundle) {
        Path jar = jar(bundle);
        if (!Files.isRegularFile(jar)) {
            throw Problem.failed(Message.of(Distribution.class, "jar.missing", bundle.id(), jar));
        }
        InstalledJar over = installed.get(bundle.id());
        String expected = over == null ? listedHash(jar).orElse("") : over.sha256();
        if (!expected.equals(hash(jar))) {
            throw Problem.refused("B-DIGEST", Message.of(Distribution.class, "jar.changed", jar));
        }
    }

    private Optional<String> listedHash(Path jar) {
        Path list = bundles.resolveSibling(HASHES);
        String name = String.valueOf(jar.getFileName());
        try {
            return Files.readAllLines(list).stream()
                    .map(line -> line.split("[ *]+", 2))
                    .filter(words -> words.length == 2 && words[1].endsWith(name))
                    .filter(words -> words[1].equals(name) || words[1].equals(bundles.getFileName() + "/" + name))
                    .map(words -> words[0])
                    .findFirst();
        } catch (IOException e) {
            throw unreadable(list, e);
        }
    }

    private static String hash(Path jar) {
        try {
            return Sha256.of(jar);
        } catch (IOException e) {
            throw unreadable(jar, e);
        }
    }

    /** A file that cannot be read, in a sentence. */
    static Problem unreadable(Path file, Exception e) {
        String why = e instanceof UncheckedIOException u ? String.valueOf(u.getCause()) : e.toString();
        return Problem.failed(Message.of(Distribution.class, "file.unreadable", file, why), e);
    }
}
