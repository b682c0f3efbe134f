package kesi.launcher.feature;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one feature file says. Immutable.
 *
 * @param id the feature's identity
 * @param file where it was read
 * @param bundles in the order in which they are installed
 * @param configurations by PID ({@code pid} or {@code factory~name}), values as Configuration Admin takes them
 * @param launching framework properties
 * @param department what it lists if it is a department
 * @param called what people call it, if not by its folder
 */
public record Feature(
        ArtifactId id,
        Path file,
        List<FeatureBundle> bundles,
        Map<String, Map<String, Object>> configurations,
        Map<String, String> launching,
        Optional<Department> department,
        Optional<String> called) {
    /** What the file is called in a distribution. */
    static final String FILE = "feature.json";

    public Feature {
        bundles = List.copyOf(bundles);
        configurations = Map.copyOf(configurations);
        launching = Map.copyOf(launching);
    }

    /** The folder's name, by which people call it; the name in its identity when it lies in no folder of its own. */
    public String name() {
        return called.orElseGet(this::folder);
    }

    /** The same, called otherwise. */
    Feature in(String other) {
        return new Feature(id, file, bundles, configurations, launching, department, Optional.of(other));
    }

    private String folder() {
        Path folder = file.getParent();
        return folder == null || !file.endsWith(FILE)
                ? id.artifact()
                : folder.getFileName().toString();
    }

    /** The identity without the version, which stays the same from version to version. */
    public String key() {
        return id.group() + ":" + id.artifact();
    }
}
