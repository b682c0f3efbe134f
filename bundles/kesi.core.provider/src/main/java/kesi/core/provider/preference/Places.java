package kesi.core.provider.preference;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the files are.
 *
 * @param property a framework property by its name
 */
record Places(Function<String, @Nullable String> property) {

    /** The person's choices, in the workspace. */
    Path person() {
        return Path.of(Objects.requireNonNullElse(property.apply("kesi.home"), "."), "preferences.json");
    }
}
