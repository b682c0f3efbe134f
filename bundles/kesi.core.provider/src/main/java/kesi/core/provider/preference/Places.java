package kesi.core.provider.preference;

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
 * Where the files are.
 *
 * @param property a framework property by its name
 * @param environment a variable of the process by its name
 */
record Places(Function<String, @Nullable String> property, Map<String, String> environment) {

    /** The person's choices, in the workspace. */
    Path person() {
        return Path.of(Objects.requireNonNullElse(property.apply("kesi.home"), "."), "preferences.json");
    }

    /** The machine's own policy first, so that whoever starts the product cannot put another in its place. */
    List<Path> policies() {
        return Stream.of(
                        Optional.of(machine()),
                        Optional.ofNullable(property.apply("kesi.policy")).map(Path::of),
                        Optional.ofNullable(environment.get("KESI_POLICY")).map(Path::of))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Path machine() {
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
