package kesi.launcher.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kesi.launcher.Failure;
import org.slf4j.LoggerFactory;

/**
 * The framework's own directory in a workspace. It follows from features and jars and can be thrown away at any time:
 * a stamp beside it says for which plan it was made.
 *
 * @param directory where the framework stores its state
 * @param stampFile which plan that state belongs to
 */
record Cache(Path directory, Path stampFile) {
    private static final String INFO = "bundle.info";

    /** The cache of a workspace for starts with or without a screen, which install different bundles. */
    static Cache in(Path home, boolean screen) {
        String name = screen ? "window" : "command";
        Path caches = home.resolve("cache");
        return new Cache(caches.resolve(name), caches.resolve(name + ".stamp"));
    }

    /** Empties the cache unless it was made for the given stamp. */
    void prepare(String stamp) {
        try {
            if (Files.isRegularFile(stampFile) && Files.readString(stampFile).equals(stamp) && isGenuine()) {
                return;
            }
            wipe();
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw Failure.failed("workspace.unusable", directory, Cause.of(e)).because(e);
        }
    }

    /**
     * Whether every bundle in it is read from where the framework says that it came from. A bundle that was put there
     * by hand, or made to read another jar, is not.
     */
    boolean isGenuine() {
        try (Stream<Path> bundles = Files.list(directory)) {
            for (Path bundle :
                    bundles.filter(one -> Files.exists(one.resolve(INFO))).toList()) {
                if (!isGenuine(bundle)) {
                    LoggerFactory.getLogger(Cache.class)
                            .warn("{} holds a jar that no start put there; the whole cache is made anew", bundle);
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isGenuine(Path bundle) throws IOException {
        List<Path> revisions;
        try (Stream<Path> found = Files.list(bundle)) {
            revisions = found.filter(one -> String.valueOf(one.getFileName()).startsWith("version"))
                    .toList();
        }
        String info = Files.readString(bundle.resolve(INFO), StandardCharsets.ISO_8859_1);
        for (Path revision : revisions) {
            Path location = revision.resolve("revision.location");
            if (!Files.exists(location)
                    || Files.exists(revision.resolve("bundle.jar"))
                    || !info.contains(Files.readString(location, StandardCharsets.ISO_8859_1))) {
                return false;
            }
        }
        return true;
    }

    /** Remembers that the cache is complete for the given stamp. */
    void seal(String stamp) {
        try {
            Files.writeString(stampFile, stamp);
        } catch (IOException e) {
            throw Failure.failed("workspace.unusable", directory, Cause.of(e)).because(e);
        }
    }

    /** Throws everything away; the stamp goes first, so that a half-deleted cache is never taken for a good one. */
    void wipe() throws IOException {
        Files.deleteIfExists(stampFile);
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> found = Files.walk(directory)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
