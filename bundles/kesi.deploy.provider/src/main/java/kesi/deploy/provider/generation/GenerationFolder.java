package kesi.deploy.provider.generation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.core.api.json.Json;

/** The generations of a workspace in their folder {@code deploy}. One thread at a time changes it. */
public final class GenerationFolder {

    /** How many are kept, the current one among them. */
    public static final int KEPT = 5;

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern BACKUP = Pattern.compile("backup-(?:before|after)-(\\d{1,9})\\.zip");
    private static final String ENDING = ".json";

    private final Path root;
    private final Disk disk;
    private final GenerationText text;
    private final BundleStore store;

    /**
     * A folder, which need not be there.
     *
     * @param root {@code deploy} of the workspace
     */
    public GenerationFolder(Path root, Disk disk, Json json) {
        this.root = root;
        this.disk = disk;
        this.text = new GenerationText(json);
        this.store = new BundleStore(root.resolve("store").resolve("sha256"), disk);
    }

    /** The files that generations name. */
    public BundleStore store() {
        return store;
    }

    /** The folder for private copies while something is being admitted. */
    public Path quarantine() {
        return root.resolve("quarantine");
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** The number of the current generation; 0 for the distribution. */
    public int current() {
        Path file = root.resolve("current");
        try {
            String number = Files.isRegularFile(file) ? Files.readString(file).strip() : "";
            return NUMBER.matcher(number).matches() ? Integer.parseInt(number) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** A generation that can be read whole; number 0 is always there. */
    public Optional<Generation> find(int number) {
        if (number == 0) {
            return Optional.of(Generation.distribution());
        }
        try {
            return Optional.of(text.read("generation " + number, Files.readString(file(number))));
        } catch (IOException | IllegalArgumentException | kesi.core.api.problem.Problem damaged) {
            return Optional.empty(); // the launcher says so at the start and takes the one before
        }
    }

    /** The numbers there are, ascending, without 0. */
    public List<Integer> numbers() {
        Path folder = root.resolve("generations");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> NUMBER.matcher(name).matches())
                    .map(Integer::valueOf)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The number that a new generation gets. */
    public int next() {
        return numbers().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    /** Writes a generation whose files are in the store; it is not the current one yet. */
    public void write(Generation generation) throws IOException {
        write(generation, Map.of());
    }

    /** Writes a generation with files for the store, all of it durable when this returns. */
    public void write(Generation generation, Map<Path, Disk.Work> files) throws IOException {
        byte[] content = text.write(generation).getBytes(StandardCharsets.UTF_8);
        Map<Path, Disk.Work> all = new LinkedHashMap<>(files);
        all.put(file(generation.number()), part -> disk.write(part, content));
        disk.putAll(all);
    }

    /** Makes a generation the current one: the moment in which a change is done. */
    public void switchTo(int number) throws IOException {
        disk.makeFolder(root);
        disk.put(root.resolve("current"), Integer.toString(number).getBytes(StandardCharsets.UTF_8));
    }

    /** Forgets a generation that never became the current one. */
    public void forget(int number) throws IOException {
        disk.delete(file(number));
    }

    /** Removes what is older than the generations that are kept, and every file that none of them names. */
    public void sweep() throws IOException {
        Set<Integer> kept = new TreeSet<>(latest());
        for (int number : numbers()) {
            if (!kept.contains(number)) {
                disk.delete(file(number));
            }
        }
        store.sweep(kept.stream()
                .flatMap(number -> find(number).stream())
                .flatMap(Generation::hashes)
                .collect(Collectors.toSet()));
        clearQuarantine();
        for (Path backup : backups()) {
            Matcher named = BACKUP.matcher(String.valueOf(backup.getFileName()));
            if (named.matches() && !kept.contains(Integer.parseInt(named.group(1)))) {
                disk.delete(backup);
            }
        }
    }

    /** Where the records are backed up before a step changes their form: forward before it, back after what it left. */
    public Path backup(Generation from, Generation to) {
        boolean forward = to.number() > from.number();
        return root.resolve(
                forward ? "backup-before-" + to.number() + ".zip" : "backup-after-" + from.number() + ".zip");
    }

    private List<Path> backups() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(root)) {
            return all.toList();
        }
    }

    /** The way back from the current one, and the newest of the rest. */
    private Set<Integer> latest() {
        Set<Integer> kept = new TreeSet<>();
        for (int number = current(); number > 0 && kept.size() < KEPT; ) {
            kept.add(number);
            number = find(number).map(Generation::previous).orElse(0);
        }
        List<Integer> all = numbers();
        for (int i = all.size() - 1; i >= 0 && kept.size() < KEPT; i--) {
            kept.add(all.get(i));
        }
        return kept;
    }

    private void clearQuarantine() throws IOException {
        if (Files.isDirectory(quarantine())) {
            List<Path> files;
            try (Stream<Path> all = Files.walk(quarantine())) {
                files = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                disk.delete(file);
            }
        }
    }

    private Path file(int number) {
        return root.resolve("generations").resolve(number + ENDING);
    }
}
