package kesi.launcher.feature;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kesi.launcher.json.JsonFile;
import kesi.launcher.json.Node;

/**
 * Reads one file of the OSGi Feature Service (OSGi Compendium 8, chapter 159), strictly: whatever it does not know it
 * refuses with file, line and column, and a bundle given as a plain string counts like one given as an object.
 */
public final class FeatureReader {
    private static final Set<String> MEMBERS = Set.of(
            "feature-resource-version",
            "id",
            "name",
            "description",
            "docURL",
            "license",
            "scm",
            "vendor",
            "complete",
            "categories",
            "variables",
            "bundles",
            "configurations",
            "extensions");

    private static final String KNOWN_TRAITS =
            Arrays.stream(Trait.values()).map(Trait::metadata).collect(Collectors.joining(", "));

    private final Node root;
    private final Path file;
    private final Variables variables;

    private FeatureReader(Path file, Map<String, String> given) {
        this.file = file;
        this.root = JsonFile.read(file);
        root.allow(MEMBERS);
        this.variables = new Variables(optional("variables").map(Node::members).orElse(Map.of()), given);
    }

    /**
     * What the file says.
     *
     * @param given values for the feature's variables
     * @throws kesi.launcher.Failure naming file, line and column of what is wrong
     */
    public static Feature read(Path file, Map<String, String> given) {
        return new FeatureReader(file, given).feature();
    }

    private Feature feature() {
        optional("feature-resource-version").ifPresent(FeatureReader::checkVersion);
        Map<String, Node> extensions = optional("extensions").map(Node::members).orElse(Map.of());
        return new Feature(
                id(root.member("id")),
                file,
                optional("bundles").map(Node::elements).orElse(List.of()).stream()
                        .map(FeatureReader::bundle)
                        .toList(),
                optional("configurations")
                        .map(new ConfigurationReader(variables)::read)
                        .orElse(Map.of()),
                ExtensionReader.launching(extensions, variables),
                ExtensionReader.department(extensions),
                Optional.empty());
    }

    private Optional<Node> optional(String name) {
        return Optional.ofNullable(root.members().get(name));
    }

    private static void checkVersion(Node version) {
        if (!version.text().equals("1.0")) {
            throw version.wrong("feature.version", version.text());
        }
    }

    private static ArtifactId id(Node node) {
        return ArtifactId.of(node.text()).orElseThrow(() -> node.wrong("feature.id", node.text()));
    }

    private static FeatureBundle bundle(Node node) {
        if (node.is(String.class)) {
            return new FeatureBundle(id(node), FeatureBundle.USUAL_ORDER, Set.of(), node.place());
        }
        int startOrder = Optional.ofNullable(node.members().get("start-order"))
                .map(FeatureReader::startOrder)
                .orElse(FeatureBundle.USUAL_ORDER);
        return new FeatureBundle(id(node.member("id")), startOrder, traits(node.members()), node.place());
    }

    private static Set<Trait> traits(Map<String, Node> metadata) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        metadata.forEach((name, node) -> {
            if (name.startsWith(Trait.PREFIX) && node.truth()) {
                traits.add(trait(name, node));
            }
        });
        return traits;
    }

    private static Trait trait(String name, Node node) {
        return Arrays.stream(Trait.values())
                .filter(trait -> trait.metadata().equals(name))
                .findFirst()
                .orElseThrow(() -> node.wrong("json.unknown", name, KNOWN_TRAITS));
    }

    private static int startOrder(Node node) {
        BigDecimal order = node.number();
        if (order.scale() > 0
                || order.signum() <= 0
                || order.compareTo(BigDecimal.valueOf(FeatureBundle.LAST_ORDER)) > 0) {
            throw node.wrong("feature.start-order", order, FeatureBundle.LAST_ORDER);
        }
        return order.intValueExact();
    }
}
