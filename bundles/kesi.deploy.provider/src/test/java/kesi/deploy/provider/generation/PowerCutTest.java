package kesi.deploy.provider.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import kesi.core.testing.TestJson;
import kesi.deploy.provider.generation.CutDisk.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After a power cut at any moment the store is as before or as after: the current generation can be read and each of
 * its files is whole. Two careless stores are kept to show that this test would find them.
 */
class PowerCutTest {

    private static final int CUTS = 150;

    @TempDir
    private Path folder;

    @Test
    void theStoreIsAlwaysAsBeforeOrAsAfter() throws IOException {
        assertThat(damagedAfter(step -> true)).isZero();
    }

    @Test
    void aStoreThatDoesNotSyncItsFilesIsFound() throws IOException {
        assertThat(damagedAfter(step -> !step.kind().equals("sync"))).isPositive();
    }

    @Test
    void aStoreThatDoesNotSyncItsFoldersIsFound() throws IOException {
        assertThat(damagedAfter(step -> !step.kind().equals("syncFolder") || isCurrent(step)))
                .isPositive();
    }

    @Test
    void aSwitchThatWritesInPlaceIsFound() throws IOException {
        assertThat(damaged(new NaiveDisk())).isPositive();
    }

    private static boolean isCurrent(Step step) {
        return step.path().endsWith("deploy");
    }

    /** Writes over the old content instead of renaming a new file. */
    private static final class NaiveDisk implements Disk {
        private final CutDisk disk = new CutDisk(step -> true);

        @Override
        public void put(Path file, byte[] content) throws IOException {
            disk.write(file, content);
            disk.sync(file);
            disk.syncFolder(file.resolveSibling(""));
        }

        @Override
        public void putAll(Map<Path, Work> files) throws IOException {
            disk.makeFolders(
                    files.keySet().stream().map(file -> file.resolveSibling("")).toList());
            for (Map.Entry<Path, Work> file : files.entrySet()) {
                file.getValue().on(file.getKey());
                disk.sync(file.getKey());
                disk.syncFolder(file.getKey().resolveSibling(""));
            }
        }

        @Override
        public void makeFolder(Path path) throws IOException {
            disk.makeFolder(path);
        }

        @Override
        public Set<Path> makeFolders(Collection<Path> folders) throws IOException {
            return disk.makeFolders(folders);
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
            disk.write(file, content);
        }

        @Override
        public void copy(Path from, Path to) throws IOException {
            disk.copy(from, to);
        }

        @Override
        public void sync(Path file) {
            disk.sync(file);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            disk.rename(from, to);
        }

        @Override
        public void syncFolder(Path path) {
            disk.syncFolder(path);
        }

        @Override
        public void delete(Path file) throws IOException {
            disk.delete(file);
        }
    }

    private int damagedAfter(Predicate<Step> kept) throws IOException {
        return damaged(new CutDisk(kept));
    }

    /** Five generations are made; then the power is cut at random moments and what is left is looked at. */
    private int damaged(Disk disk) throws IOException {
        CutDisk cut = disk instanceof NaiveDisk naive ? naive.disk : (CutDisk) disk;
        Path root = folder.resolve("deploy");
        GenerationFolder made = new GenerationFolder(root, disk, TestJson.create());
        Generation last = Generation.distribution();
        for (int number = 1; number <= 5; number++) {
            Map<Path, Disk.Work> files = new LinkedHashMap<>();
            last = last.with(number, new Origin(Instant.EPOCH, "a", "b", "c", "d"), feature(made, number, files));
            made.write(last, files);
            made.switchTo(number);
        }
        Random chance = new Random(20261123);
        int damaged = 0;
        for (int i = 0; i < CUTS; i++) {
            Path left = folder.resolve("left");
            CutDisk.erase(left);
            cut.replay(chance.nextInt(cut.steps() + 1), chance, root, left);
            damaged += isWhole(left) ? 0 : 1;
        }
        return damaged;
    }

    private static StoredFeature feature(GenerationFolder made, int number, Map<Path, Disk.Work> files)
            throws IOException {
        byte[] jar = ("jar " + number).repeat(50).getBytes(StandardCharsets.UTF_8);
        byte[] json = ("json " + number).repeat(50).getBytes(StandardCharsets.UTF_8);
        made.store().bytes(jar, ".jar", files);
        made.store().bytes(json, ".json", files);
        return new StoredFeature(
                "k.f:x:" + number,
                Sha256.of(json),
                Sha256.of(json),
                List.of("me"),
                Optional.empty(),
                List.of(new StoredBundle("k:x:" + number, Sha256.of(jar))));
    }

    /** An empty or unreadable number counts as damage: the state before was another one. */
    private static boolean isWhole(Path left) throws IOException {
        GenerationFolder found = new GenerationFolder(left, new RealDisk(), TestJson.create());
        if (Files.exists(left.resolve("current"))
                && Files.readString(left.resolve("current")).isEmpty()) {
            return false;
        }
        Optional<Generation> current = found.find(found.current());
        if (current.isEmpty()) {
            return false;
        }
        for (StoredFeature feature : current.get().features()) {
            for (StoredBundle bundle : feature.bundles()) {
                Path jar = found.store().path(bundle.sha256(), ".jar");
                if (!Files.exists(jar) || !Sha256.of(jar).equals(bundle.sha256())) {
                    return false;
                }
            }
        }
        return true;
    }
}
