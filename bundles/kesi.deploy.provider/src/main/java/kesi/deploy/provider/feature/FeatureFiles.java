package kesi.deploy.provider.feature;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/**
 * The features and departments of a distribution, as they were when they were read.
 *
 * @param features by id with version
 * @param departments in the order of their folders
 */
public record FeatureFiles(Map<String, FeatureFile> features, List<FeatureFile> departments) {

    private static final String FILE = "feature.json";
    private static final String DEPARTMENTS = "departments";

    /**
     * Reads all of them.
     *
     * @throws Problem naming the file that is not a feature
     */
    public static FeatureFiles read(Path folder, Json json) {
        Map<String, FeatureFile> features = new LinkedHashMap<>();
        all(folder, json).forEach(feature -> features.put(feature.fullId(), feature));
        return new FeatureFiles(features, all(folder.resolve(DEPARTMENTS), json));
    }

    /** The same with features and departments installed over them; a department takes the place of its namesake. */
    public FeatureFiles over(Overlay overlay) {
        Map<String, FeatureFile> all = new LinkedHashMap<>(features);
        Map<String, FeatureFile> places = new LinkedHashMap<>();
        departments.forEach(department -> places.put(department.id(), department));
        for (FeatureFile feature : overlay.installed()) {
            if (feature.isDepartment()) {
                places.merge(feature.id(), feature, (shipped, installed) -> installed.in(shipped.folder()));
            } else {
                all.put(feature.fullId(), feature);
            }
        }
        return new FeatureFiles(
                all, places.values().stream().map(overlay::listedBy).toList());
    }

    /** One feature file outside the distribution; it is called by the last word of its id. */
    public static FeatureFile readOne(Path file, Json json) {
        FeatureFile read = read(file, "", json);
        return read.in(read.id().substring(read.id().lastIndexOf(':') + 1));
    }

    /** The text of a feature file, already found to be well formed; called by the last word of its id, too. */
    public static FeatureFile of(String name, String text, Json json) {
        if (json.read(name, new StringReader(Comments.blank(text))) instanceof Map<?, ?> tree) {
            FeatureFile read = FeatureFile.of("", tree);
            return read.in(read.id().substring(read.id().lastIndexOf(':') + 1));
        }
        throw new IllegalArgumentException("Not an object: " + name);
    }

    /**
     * The department that a person calls by the name of its folder or by a title.
     *
     * @throws Problem of kind USAGE that names those there are
     */
    public FeatureFile department(String called) {
        return departments.stream()
                .filter(d -> d.isCalled(called))
                .findFirst()
                .orElseThrow(() -> Problem.usage(Message.of(
                        FeatureFiles.class,
                        "department.unknown",
                        called,
                        String.join(
                                ", ",
                                departments.stream().map(FeatureFile::folder).toList()))));
    }

    /** The features of a department, itself last when it brings bundles of its own. */
    public List<FeatureFile> featuresOf(FeatureFile department) {
        Stream<FeatureFile> listed = department.features().stream().map(id -> feature(department, id));
        Stream<FeatureFile> own = department.bundles().isEmpty() ? Stream.empty() : Stream.of(department);
        return Stream.concat(listed, own).toList();
    }

    private FeatureFile feature(FeatureFile department, String id) {
        FeatureFile feature = features.get(id);
        if (feature == null) {
            throw Problem.failed(Message.of(FeatureFiles.class, "department.feature", department.folder(), id));
        }
        return feature;
    }

    private static List<FeatureFile> all(Path folder, Json json) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted()
                    .map(child -> child.resolve(FILE))
                    .filter(Files::isRegularFile)
                    .map(file -> read(file, String.valueOf(file.getName(file.getNameCount() - 2)), json))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw Distribution.unreadable(folder, e);
        }
    }

    /** The text of a feature file as strict JSON, every character at its place; empty when it is not there. */
    public static Optional<String> text(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Comments.blank(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw Distribution.unreadable(file, e);
        }
    }

    private static FeatureFile read(Path file, String folder, Json json) {
        try {
            String text = Comments.blank(Files.readString(file));
            if (json.read(file.toString(), new StringReader(text)) instanceof Map<?, ?> tree) {
                return FeatureFile.of(folder, tree);
            }
            throw new IllegalArgumentException("Not an object");
        } catch (IOException e) {
            throw Distribution.unreadable(file, e);
        } catch (IllegalArgumentException e) {
            throw Problem.failed(
                    Message.of(FeatureFiles.class, "feature.wrong", file, String.valueOf(e.getMessage())), e);
        }
    }
}
