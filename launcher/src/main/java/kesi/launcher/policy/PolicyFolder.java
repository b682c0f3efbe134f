package kesi.launcher.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the policies of a start are, as the core looks for them, too.
 *
 * @param system the name of the operating system
 * @param named the file that the property {@code kesi.policy} names
 * @param environment the variables of the process
 */
record PolicyFolder(String system, Optional<String> named, Map<String, String> environment) {

    static PolicyFolder ofThisProcess() {
        return new PolicyFolder(
                System.getProperty("os.name", ""),
                Optional.ofNullable(System.getProperty("kesi.policy")),
                System.getenv());
    }

    /** The machine's, the strongest first. */
    List<Path> machine() {
        return Stream.of(
                        Optional.of(own()),
                        named.map(Path::of),
                        Optional.ofNullable(environment.get("KESI_POLICY")).map(Path::of))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Path own() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Path.of(environment.getOrDefault("ProgramData", "C:\\ProgramData"), "Kesi", "policy.json");
        }
        return Path.of(
                name.startsWith("mac") ? "/Library/Application Support/Kesi/policy.json" : "/etc/kesi/policy.json");
    }
}
