package kesi.launcher.feature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kesi.launcher.json.Node;

/** Reads the extensions that the launcher knows; an unknown extension is refused unless it is optional. */
final class ExtensionReader {
    static final String LAUNCHING = "framework-launching-properties";
    static final String DEPARTMENT = "kesi-department";

    private static final Set<String> KINDS = Set.of("mandatory", "optional", "transient");

    private ExtensionReader() {}

    /** The framework properties of a feature. */
    static Map<String, String> launching(Map<String, Node> extensions, Variables variables) {
        checkKnown(extensions);
        Map<String, String> properties = new LinkedHashMap<>();
        json(extensions, LAUNCHING)
                .map(Node::members)
                .orElse(Map.of())
                .forEach((name, node) -> properties.put(
                        name, node.is(String.class) ? variables.fill(node) : String.valueOf(node.value())));
        return properties;
    }

    /** The department that a feature describes, if it does. */
    static Optional<Department> department(Map<String, Node> extensions) {
        return json(extensions, DEPARTMENT).map(ExtensionReader::department);
    }

    private static Department department(Node json) {
        json.allow(Set.of("title", "features", "settings", "signers", "policy", "layout", "themes"));
        Map<String, String> titles = new LinkedHashMap<>();
        json.member("title").members().forEach((language, title) -> titles.put(language, title.text()));
        List<Node> features = json.member("features").elements();
        features.forEach(ExtensionReader::checkId);
        return new Department(
                titles, features, Optional.ofNullable(json.members().get("policy")));
    }

    private static void checkId(Node feature) {
        if (ArtifactId.of(feature.text()).isEmpty()) {
            throw feature.wrong("feature.id", feature.text());
        }
    }

    private static void checkKnown(Map<String, Node> extensions) {
        extensions.forEach((name, extension) -> {
            extension.allow(Set.of("kind", "type", "json", "text", "artifacts"));
            String kind = Optional.ofNullable(extension.members().get("kind"))
                    .map(Node::text)
                    .orElse("optional");
            if (!KINDS.contains(kind)) {
                throw extension.wrong("feature.extension.kind", name, kind);
            }
            if (kind.equals("mandatory") && !name.equals(LAUNCHING) && !name.equals(DEPARTMENT)) {
                throw extension.wrong("feature.extension.unknown", name);
            }
        });
    }

    private static Optional<Node> json(Map<String, Node> extensions, String name) {
        Node extension = extensions.get(name);
        if (extension == null) {
            return Optional.empty();
        }
        Node type = extension.member("type");
        if (!type.text().equals("json")) {
            throw type.wrong("feature.extension.type", name, type.text());
        }
        return Optional.of(extension.member("json"));
    }
}
