package kesi.launcher.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.launcher.feature.Catalogue;
import kesi.launcher.json.JsonFile;
import kesi.launcher.json.Node;

/**
 * What was chosen for a workspace before.
 *
 * @param home the workspace
 */
record Remembered(Path home) {
    private static final String DEPARTMENT = "department";
    private static final String BEFORE = "department-before";
    private static final String USUAL = "office";

    /** The department of the last time; one that a rollback took away is passed over for the one before it. */
    String department(Catalogue catalogue) {
        Optional<String> last = setting(DEPARTMENT);
        return Stream.of(last, setting(BEFORE))
                .flatMap(Optional::stream)
                .filter(catalogue::has)
                .findFirst()
                .or(() -> last)
                .orElse(USUAL);
    }

    private Optional<String> setting(String key) {
        Path settings = home.resolve("kesi.json");
        if (!Files.isRegularFile(settings)) {
            return Optional.empty();
        }
        return Optional.ofNullable(JsonFile.read(settings).members().get(key)).map(Node::text);
    }
}
