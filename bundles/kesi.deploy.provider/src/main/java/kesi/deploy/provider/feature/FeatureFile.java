package kesi.deploy.provider.feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one feature file says, as far as it matters while the product runs.
 *
 * @param folder the name of its folder, by which people call it
 * @param id group and name
 * @param version its version
 * @param name what it is called
 * @param bundles in order
 * @param titles of a department, by language tag; empty for a feature
 * @param features of a department: ids with their versions; empty for a feature
 * @param settings of a department: what it chose for its people, by {@code PAGE.CHOICE}
 */
public record FeatureFile(
        String folder,
        String id,
        String version,
        String name,
        List<ListedBundle> bundles,
        Map<String, String> titles,
        List<String> features,
        Map<String, List<String>> settings) {

    static FeatureFile of(String folder, Map<?, ?> tree) {
        String full = String.valueOf(tree.get("id"));
        int colon = full.lastIndexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("Not a feature: " + full);
        }
        Optional<Map<?, ?>> department = map(tree, "extensions")
                .flatMap(e -> map(e, "kesi-department"))
                .flatMap(extension -> map(extension, "json"));
        Object name = tree.get("name");
        return new FeatureFile(
                folder,
                full.substring(0, colon),
                full.substring(colon + 1),
                name == null ? folder : name.toString(),
                list(tree, "bundles").stream().map(ListedBundle::of).toList(),
                department.flatMap(d -> map(d, "title")).map(FeatureFile::texts).orElse(Map.of()),
                department.map(d -> list(d, "features")).orElse(List.of()).stream()
                        .map(String::valueOf)
                        .toList(),
                department
                        .flatMap(d -> map(d, "settings"))
                        .map(FeatureFile::settings)
                        .orElse(Map.of()));
    }

    /** The id with the version, as departments list it. */
    public String fullId() {
        return id + ":" + version;
    }

    /** Whether it describes a department. */
    public boolean isDepartment() {
        return !titles.isEmpty();
    }

    /** Whether a person calls it so: by its folder or by a title. */
    public boolean isCalled(String name) {
        return folder.equals(name) || titles.values().stream().anyMatch(name::equalsIgnoreCase);
    }

    /** A department with other features. */
    FeatureFile listing(List<String> others) {
        return new FeatureFile(folder, id, version, name, bundles, titles, others, settings);
    }

    /** The same under another folder's name, by which it is also called when it has no name of its own. */
    public FeatureFile in(String other) {
        return new FeatureFile(other, id, version, name.isEmpty() ? other : name, bundles, titles, features, settings);
    }

    private static Optional<Map<?, ?>> map(Map<?, ?> tree, String name) {
        return tree.get(name) instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    }

    private static List<?> list(Map<?, ?> tree, String name) {
        return tree.get(name) instanceof List<?> list ? list : List.of();
    }

    private static Map<String, String> texts(Map<?, ?> titles) {
        return titles.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        e -> String.valueOf(e.getKey()), e -> String.valueOf(e.getValue())));
    }

    private static Map<String, List<String>> settings(Map<?, ?> settings) {
        return settings.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(e -> String.valueOf(e.getKey()), e -> words(e.getValue())));
    }

    private static List<String> words(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }
}
