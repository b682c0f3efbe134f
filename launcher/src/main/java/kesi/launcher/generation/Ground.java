package kesi.launcher.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kesi.launcher.Sentence;
import kesi.launcher.dist.Distribution;
import kesi.launcher.dist.Hashes;
import kesi.launcher.dist.Seen;
import kesi.launcher.feature.ArtifactId;
import kesi.launcher.feature.Catalogue;
import kesi.launcher.feature.Feature;
import kesi.launcher.feature.FeatureReader;
import kesi.launcher.generation.Generation.Installed;
import kesi.launcher.policy.Revoked;
import org.slf4j.LoggerFactory;

/** What a start stands on: the distribution with the generation that is used over it. Used by one thread. */
public final class Ground {
    private static final String JAR = ".jar";

    private final Distribution distribution;
    private final DeployFolder folder;
    private final Starts starts;
    private final Generation generation;
    private final Optional<Sentence> fallen;

    private Ground(
            Distribution distribution,
            DeployFolder folder,
            Starts starts,
            Generation generation,
            Optional<Sentence> fallen) {
        this.distribution = distribution;
        this.folder = folder;
        this.starts = starts;
        this.generation = generation;
        this.fallen = fallen;
    }

    /** The distribution alone, whatever is installed. */
    public static Ground bare(Distribution distribution, Path home) {
        DeployFolder folder = new DeployFolder(home.resolve("deploy"));
        return new Ground(distribution, folder, starts(folder, "bare"), Generation.distribution(), Optional.empty());
    }

    /**
     * The current generation of a workspace, or the newest sound one before it; that one is the current one then.
     *
     * @param seen files that need not be read again
     * @param kind the kind of start: failures of one kind say nothing about another
     */
    public static Ground choose(Distribution distribution, Path home, Seen seen, String kind) {
        DeployFolder folder = new DeployFolder(home.resolve("deploy"));
        folder.clearQuarantine();
        Starts starts = starts(folder, kind);
        OptionalInt named = folder.current();
        int number = named.orElseGet(() -> folder.below(Integer.MAX_VALUE));
        Optional<Sentence> why = named.isPresent() ? Optional.empty() : Optional.of(unnamed(folder, number));
        while (true) {
            Optional<Generation> found = folder.generation(number);
            Optional<Sentence> wrong = found.map(one -> wrong(one, folder, starts, seen))
                    .orElseGet(() -> Optional.of(Sentence.of("generation.damaged", folder.root())));
            if (wrong.isEmpty()) {
                return new Ground(distribution, folder, starts, found.orElseThrow(), why);
            }
            int before = Math.min(found.map(Generation::previous).orElse(folder.below(number)), number - 1);
            why = Optional.of(Sentence.of("generation.fallen", number, before, wrong.get()));
            LoggerFactory.getLogger(Ground.class)
                    .error("Generation {} is left for {}: {}", number, before, wrong.get());
            folder.switchTo(before);
            starts.clear();
            number = before;
        }
    }

    /** The file that names the current one is damaged: the newest one that can be used is taken, and that is said. */
    private static Sentence unnamed(DeployFolder folder, int number) {
        LoggerFactory.getLogger(Ground.class)
                .error("{} holds no number, generation {} is taken", folder.file(), number);
        folder.switchTo(number);
        return Sentence.of("generation.unnamed", folder.file(), number);
    }

    private static Starts starts(DeployFolder folder, String kind) {
        return new Starts(folder.root().resolve("starts." + kind));
    }

    /** Why a generation is not used. */
    private static Optional<Sentence> wrong(Generation it, DeployFolder folder, Starts starts, Seen seen) {
        if (it.number() > 0 && starts.failed(it.number()) >= Starts.TOO_MANY) {
            return Optional.of(Sentence.of("generation.failed", Starts.TOO_MANY));
        }
        for (Installed feature : it.features()) {
            Map<String, String> files = new HashMap<>();
            feature.bundles().values().forEach(hash -> files.put(hash, JAR));
            files.put(feature.sha256(), ".json");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path stored = folder.stored(file.getKey(), file.getValue());
                if (!isRight(stored, file.getKey(), seen)) {
                    return Optional.of(Sentence.of("generation.file", feature.name(), stored));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isRight(Path file, String sha256, Seen seen) {
        try {
            return Hashes.isRight(file, sha256, seen);
        } catch (IOException e) {
            return false;
        }
    }

    /** The same without what was revoked, whatever generation brought it. */
    public Ground without(Revoked revoked, Catalogue shipped) {
        Generation rest = generation.without(
                revoked,
                name -> shipped.features().stream()
                        .anyMatch(feature -> feature.key().equals(name)));
        if (!rest.equals(generation)) {
            LoggerFactory.getLogger(Ground.class)
                    .warn("Of what is installed {} is left: the rest was revoked", names(rest));
        }
        return new Ground(distribution, folder, starts, rest, fallen);
    }

    private static List<String> names(Generation generation) {
        return generation.features().stream().map(Installed::id).toList();
    }

    /** The number of the generation; 0 for the distribution. */
    public int number() {
        return generation.number();
    }

    /** Why an earlier generation is used than the one that was current, if so. */
    public Optional<Sentence> fallen() {
        return fallen;
    }

    /** Features and departments with what is installed over them. */
    public Catalogue catalogue(Catalogue shipped, Map<String, String> given) {
        Map<String, String> departments = new HashMap<>();
        generation.features().forEach(one -> one.department().ifPresent(name -> departments.put(one.name(), name)));
        Set<String> removed = new HashSet<>(generation.removed());
        List<Feature> features = generation.features().stream()
                .map(one -> FeatureReader.read(folder.stored(one.sha256(), ".json"), given))
                .toList();
        return shipped.with(features, departments, removed);
    }

    /** Where a bundle's jar is, or would be. */
    public Path jar(ArtifactId id) {
        return generation.features().stream()
                .flatMap(one -> Optional.ofNullable(one.bundles().get(id.toString())).stream())
                .findFirst()
                .map(hash -> folder.stored(hash, JAR))
                .orElseGet(() -> distribution.jar(id));
    }

    /** The list of the distribution with the hashes of what is installed. */
    public Hashes hashes(Hashes listed) {
        Map<String, String> stored = new HashMap<>();
        generation.features().forEach(one -> one.bundles().values().forEach(hash -> stored.put(hash + JAR, hash)));
        return listed.and(stored);
    }

    /** Notes that a start begins; it counts as failed until the attempt is cleared. */
    public Attempt begin() {
        starts.begin(number());
        return starts::clear;
    }

    /** A start under way. */
    public interface Attempt {
        /** It got through, or its failure says nothing about the generation. */
        void clear();
    }
}
