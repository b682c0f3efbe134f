package kesi.launcher.generation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kesi.launcher.Failure;

/**
 * The folder {@code deploy} of a workspace.
 *
 * @param root the folder, which need not be there
 */
record DeployFolder(Path root) {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String ENDING = ".json";

    /** The number of the current generation, 0 for the distribution; empty when the file says none. */
    OptionalInt current() {
        try {
            Path file = file();
            String text = Files.exists(file) ? Files.readString(file).strip() : "0";
            return text.equals("0") || NUMBER.matcher(text).matches()
                    ? OptionalInt.of(Integer.parseInt(text))
                    : OptionalInt.empty();
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    /** The file that names the current generation. */
    Path file() {
        return root.resolve("current");
    }

    /** A generation whose file is whole; number 0 always is. */
    Optional<Generation> generation(int number) {
        return number == 0
                ? Optional.of(Generation.distribution())
                : Generation.read(root.resolve("generations").resolve(number + ENDING))
                        .filter(read -> read.number() == number);
    }

    /** The highest number below the given one for which there is a file; 0 when there is none. */
    int below(int number) {
        try (Stream<Path> files = Files.list(root.resolve("generations"))) {
            return files.map(file -> String.valueOf(file.getFileName()).replace(ENDING, ""))
                    .filter(name -> NUMBER.matcher(name).matches())
                    .map(Integer::valueOf)
                    .filter(found -> found < number)
                    .max(Comparator.naturalOrder())
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Where a file of the store lies. A name that is no hash leads nowhere. */
    Path stored(String sha256, String ending) {
        String name = HASH.matcher(sha256).matches() ? sha256 : "0".repeat(64);
        return root.resolve("store")
                .resolve("sha256")
                .resolve(name.substring(0, 2))
                .resolve(name + ending);
    }

    /** Makes another generation the current one, durably. */
    void switchTo(int number) {
        Path current = root.resolve("current");
        Path part = root.resolve("current.part");
        try {
            Files.write(part, Integer.toString(number).getBytes(StandardCharsets.UTF_8));
            force(part, StandardOpenOption.WRITE);
            Files.move(part, current, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (java.io.File.separatorChar == '/') {
                force(root, StandardOpenOption.READ);
            }
        } catch (IOException e) {
            throw Failure.failed("workspace.unusable", root, e.toString()).because(e);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** Private copies of an admission that never ended are of no use to anybody. */
    void clearQuarantine() {
        Path quarantine = root.resolve("quarantine");
        if (!Files.isDirectory(quarantine)) {
            return;
        }
        try (Stream<Path> all = Files.walk(quarantine)) {
            List<Path> files = all.sorted(Comparator.reverseOrder()).toList();
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException expected) {
            // they take room, no more; the next start tries again
        }
    }
}
