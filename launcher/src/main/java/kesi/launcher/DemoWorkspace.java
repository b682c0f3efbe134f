package kesi.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The demonstration always begins in a fresh workspace beside its results, so that it never meets a person's records.
 */
final class DemoWorkspace {
    private static final String COMMAND = "demo";
    private static final String RESULTS = "kesi-demo";

    private DemoWorkspace() {}

    /** A directory that does not exist yet, or nothing when the command is another one. */
    static Optional<Path> of(Options options, Path workingDirectory) {
        List<String> command = options.command();
        if (command.isEmpty() || !command.get(0).equals(COMMAND)) {
            return Optional.empty();
        }
        return Optional.of(fresh(workingDirectory.resolve(results(command))));
    }

    private static String results(List<String> command) {
        for (int i = 1; i < command.size(); i++) {
            if (command.get(i).startsWith("--out=")) {
                return command.get(i).substring("--out=".length());
            }
            if (command.get(i).equals("--out") && i + 1 < command.size()) {
                return command.get(i + 1);
            }
        }
        return RESULTS;
    }

    private static Path fresh(Path results) {
        Path workspace = results.resolve("workspace");
        for (int number = 2; Files.exists(workspace); number++) {
            workspace = results.resolve("workspace-" + number);
        }
        return workspace;
    }
}
