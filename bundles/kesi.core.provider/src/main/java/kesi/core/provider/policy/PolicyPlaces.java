package kesi.core.provider.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where policy files are.
 *
 * @param property a framework property by its name
 * @param environment a variable of the process by its name
 */
record PolicyPlaces(Function<String, @Nullable String> property, Map<String, String> environment) {

    /** The machine's own policy first, so that whoever starts the product cannot put another in its place. */
    List<Path> machine() {
        return Stream.of(
                        Optional.of(own()),
                        Optional.ofNullable(property.apply("kesi.policy")).map(Path::of),
                        Optional.ofNullable(environment.get("KESI_POLICY")).map(Path::of))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The workspace's. */
    Path workspace() {
        return Path.of(Objects.requireNonNullElse(property.apply("kesi.home"), "."), "policy.json");
    }

    private Path own() {
        String system = Objects.requireNonNullElse(property.apply("os.name"), System.getProperty("os.name", ""))
                .toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Path.of(environment.getOrDefault("ProgramData", "C:\\ProgramData"), "Kesi", "policy.json");
        }
        return system.startsWith("mac")
                ? Path.of("/Library/Application Support/Kesi/policy.json")
                : Path.of("/etc/kesi/policy.json");
    }
}
