package kesi.deploy.provider.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A disk that remembers what was asked of it and shows what a power cut may leave: contents that were not synced are
 * whole, torn or empty, and names that were not synced are as before or as after, each by chance.
 */
final class CutDisk implements Disk {

    /** One thing that was asked. */
    record Step(String kind, Path path, Path other, byte[] content) {}

    private final Disk real = new RealDisk();
    private final Predicate<Step> kept;
    private final List<Step> steps = new ArrayList<>();

    /** @param kept which steps are done; the rest is forgotten, as a careless store would */
    CutDisk(Predicate<Step> kept) {
        this.kept = kept;
    }

    int steps() {
        return steps.size();
    }

    private void note(Step step) {
        if (kept.test(step)) {
            steps.add(step);
        }
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        real.makeFolder(folder);
    }

    /** Folders are always there at once: what is tried are the names in them. */
    @Override
    public Set<Path> makeFolders(Collection<Path> folders) throws IOException {
        real.makeFolders(folders);
        return Set.of();
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        real.write(file, content);
        note(new Step("write", file, file, content));
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        write(to, Files.readAllBytes(from));
    }

    @Override
    public void sync(Path file) {
        note(new Step("sync", file, file, new byte[0]));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        real.rename(from, to);
        note(new Step("rename", from, to, new byte[0]));
    }

    @Override
    public void syncFolder(Path folder) {
        note(new Step("syncFolder", folder.toAbsolutePath().normalize(), folder, new byte[0]));
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
        note(new Step("delete", file, file, new byte[0]));
    }

    /** A name that is not on the disk yet, unless by chance. */
    private record Pending(Step step, Runnable work) {
        boolean in(Path folder) {
            return folder.equals(step.path().toAbsolutePath().normalize().getParent());
        }
    }

    /** Content in the making. */
    private static final class Content {
        private byte[] bytes = new byte[0];
        private boolean safe;
    }

    /** Writes into a folder what is there after a cut behind so many steps. */
    void replay(int count, Random chance, Path root, Path target) throws IOException {
        Map<Path, Content> volatileNames = new LinkedHashMap<>();
        Map<Path, Content> durableNames = new LinkedHashMap<>();
        List<Pending> pending = new ArrayList<>();
        for (Step step : steps.subList(0, count)) {
            switch (step.kind()) {
                case "write" -> {
                    Content content = new Content();
                    content.bytes = step.content();
                    volatileNames.put(step.path(), content);
                    pending.add(new Pending(step, () -> durableNames.put(step.path(), content)));
                }
                case "sync" -> volatileNames.computeIfAbsent(step.path(), path -> new Content()).safe = true;
                case "rename" -> {
                    Content content = volatileNames.remove(step.path());
                    if (content != null) {
                        volatileNames.put(step.other(), content);
                        pending.add(new Pending(step, () -> {
                            durableNames.remove(step.path());
                            durableNames.put(step.other(), content);
                        }));
                    }
                }
                case "delete" -> {
                    volatileNames.remove(step.path());
                    pending.add(new Pending(step, () -> durableNames.remove(step.path())));
                }
                default -> {
                    pending.stream()
                            .filter(one -> one.in(step.path()))
                            .forEach(one -> one.work().run());
                    pending.removeIf(one -> one.in(step.path()));
                }
            }
        }
        pending.stream()
                .filter(one -> chance.nextBoolean())
                .forEach(one -> one.work().run());
        for (Map.Entry<Path, Content> entry : durableNames.entrySet()) {
            Path to = target.resolve(root.relativize(entry.getKey()).toString());
            Files.createDirectories(to.resolveSibling(""));
            Files.write(to, left(entry.getValue(), chance));
        }
    }

    private static byte[] left(Content content, Random chance) {
        int fate = content.safe ? 0 : chance.nextInt(3);
        return fate == 0
                ? content.bytes
                : Arrays.copyOf(content.bytes, fate == 1 ? 0 : chance.nextInt(content.bytes.length + 1));
    }

    static void erase(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
