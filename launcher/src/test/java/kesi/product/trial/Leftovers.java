package kesi.product.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files of a workspace's deployment that nothing needs any more. */
final class Leftovers {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private Leftovers() {}

    /** Files of the store that no generation names, half written ones, and what is in the quarantine. */
    static List<Path> in(Path deploy) throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path generation : files(deploy.resolve("generations"))) {
            HASH.matcher(Files.readString(generation))
                    .results()
                    .map(MatchResult::group)
                    .forEach(named::add);
        }
        return files(deploy).stream()
                .filter(file -> isPart(file)
                        || file.startsWith(deploy.resolve("quarantine"))
                        || file.startsWith(deploy.resolve("store")) && !named.contains(hash(file)))
                .toList();
    }

    private static boolean isPart(Path file) {
        return file.toString().endsWith(".part");
    }

    private static String hash(Path file) {
        return String.valueOf(file.getFileName()).split("\\.", 2)[0];
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
