package kesi.launcher.feature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.launcher.Failure;
import kesi.launcher.Language;
import kesi.launcher.json.Node;

/** The features and departments of a distribution: one folder each, with a {@code feature.json}. Immutable. */
public final class Catalogue {
    private static final String DEPARTMENTS = "departments";

    private final Map<ArtifactId, Feature> features;
    private final List<Feature> departments;
    private final Over over;

    /** What is installed over the features of a distribution: see {@link #with}. */
    private record Over(List<Feature> features, Map<String, String> departments, Set<String> removed) {}

    private Catalogue(List<Feature> features, List<Feature> departments, Over over) {
        this.features = new LinkedHashMap<>();
        this.departments = List.copyOf(departments);
        this.over = over;
        for (Feature feature : features) {
            Feature twin = this.features.put(feature.id(), feature);
            if (twin != null) {
                throw Failure.failed("feature.twice", feature.id(), twin.file(), feature.file());
            }
        }
    }

    /**
     * Reads the whole folder, so that a broken file is told even before someone needs it.
     *
     * @param given values for variables
     */
    public static Catalogue read(Path folder, Map<String, String> given) {
        Over nothing = new Over(List.of(), Map.of(), Set.of());
        return new Catalogue(readAll(folder, given), readAll(folder.resolve(DEPARTMENTS), given), nothing);
    }

    /**
     * The same with features installed over it. One of the same group and name takes the other's place; a new one is
     * used by the departments that list it, in any version, and by the one for which it was installed.
     *
     * @param installed the features; one that is a department takes the place of its namesake or is a new one
     * @param forDepartment the folder name of a department by a feature's group and name
     * @param removed group and name of features that no department uses any more
     */
    public Catalogue with(List<Feature> installed, Map<String, String> forDepartment, Set<String> removed) {
        Map<String, Feature> places = new LinkedHashMap<>();
        Stream.concat(
                        departments.stream(),
                        installed.stream().filter(one -> one.department().isPresent()))
                .forEach(one -> places.merge(one.key(), one, (shipped, over) -> over.in(shipped.name())));
        List<Feature> others =
                installed.stream().filter(one -> one.department().isEmpty()).toList();
        return new Catalogue(
                List.copyOf(features.values()), List.copyOf(places.values()), new Over(others, forDepartment, removed));
    }

    /** All features but the departments. */
    public List<Feature> features() {
        return List.copyOf(features.values());
    }

    /** All departments. */
    public List<Feature> departments() {
        return departments;
    }

    /** The features of the department with the given folder name or title, the department's own file last. */
    public List<Feature> featuresOf(String department) {
        Feature found = department(department);
        Stream<Feature> listed = found.department().map(Department::features).orElse(List.of()).stream()
                .filter(id -> over.removed().stream().noneMatch(key -> id.text().startsWith(key + ":")))
                .map(this::listed);
        Stream<Feature> own = over.features().stream()
                .filter(feature -> found.name().equals(over.departments().get(feature.key())));
        return Stream.of(listed, own, Stream.of(found))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** The folder name of the department that a person calls by folder name or title. */
    public String folderName(String department) {
        return department(department).name();
    }

    /** Whether there is a department with the given folder name or title. */
    public boolean has(String department) {
        return departments.stream().anyMatch(one -> isCalled(one, department));
    }

    /** The department that a person calls by folder name or title. */
    public Feature department(String called) {
        return departments.stream()
                .filter(department -> isCalled(department, called))
                .findFirst()
                .orElseThrow(() -> Failure.usage("department.unknown", called, namesOfDepartments()));
    }

    private static boolean isCalled(Feature department, String called) {
        return department.name().equals(called)
                || titles(department).values().stream().anyMatch(called::equalsIgnoreCase);
    }

    private static Map<String, String> titles(Feature department) {
        return department.department().map(Department::titles).orElse(Map.of());
    }

    private String namesOfDepartments() {
        return departments.stream()
                .map(department -> Optional.ofNullable(titles(department).get(Language.ZH.tag()))
                        .map(title -> department.name() + " (" + title + ")")
                        .orElse(department.name()))
                .collect(Collectors.joining(", "));
    }

    private Feature listed(Node id) {
        return over.features().stream()
                .filter(feature -> id.text().startsWith(feature.key() + ":"))
                .findFirst()
                .orElseGet(() -> shipped(id));
    }

    private Feature shipped(Node id) {
        return ArtifactId.of(id.text())
                .map(features::get)
                .orElseThrow(() -> id.wrong("department.feature.unknown", id.text()));
    }

    private static List<Feature> readAll(Path folder, Map<String, String> given) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted()
                    .map(child -> child.resolve(Feature.FILE))
                    .filter(Files::isRegularFile)
                    .map(file -> FeatureReader.read(file, given))
                    .toList();
        } catch (IOException e) {
            throw Failure.failed("file.unreadable", folder, e.getClass().getSimpleName())
                    .because(e);
        }
    }
}
