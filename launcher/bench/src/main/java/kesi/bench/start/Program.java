package kesi.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Something that is started.
 *
 * @param name as it is printed
 * @param line the command line; {@code HOME} in it stands for a workspace
 * @param said the file below the workspace in which it says that its window is ready; none when it ends by itself
 */
record Program(String name, List<String> line, Path said) {
    private static final String READY = "The window is ready";

    /** Starts it on a workspace. */
    Cost start(Path home) throws IOException, InterruptedException {
        Path log = home.resolve(said);
        Files.createDirectories(home);
        if (Files.isRegularFile(log)) {
            Files.delete(log);
        }
        List<String> words =
                line.stream().map(word -> word.replace("HOME", home.toString())).toList();
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.redirectInput(Path.of("/dev/null").toFile());
        if (said.toString().isEmpty()) {
            return Watched.untilItEnds(builder.redirectOutput(ProcessBuilder.Redirect.DISCARD));
        }
        boolean ownLog = said.getNameCount() > 1;
        builder.redirectOutput(ownLog ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(log.toFile()));
        return Watched.until(builder, () -> isReady(log));
    }

    private static boolean isReady(Path log) {
        try {
            return Files.isRegularFile(log) && Files.readString(log).contains(READY);
        } catch (IOException e) {
            return false;
        }
    }
}
