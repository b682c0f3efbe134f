package kesi.deploy.provider.sbom;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The bill of materials of a feature as a tree in the form of CycloneDX 1.6. The same feature always gives the same
 * tree: its serial number is made of what it holds, and it bears no date.
 *
 * @param feature what it is the bill of
 * @param name what people call it
 * @param parts its bundles, in order
 */
record Bill(Coordinates feature, String name, List<Part> parts) {

    private static final Set<String> SPDX = Set.of(
            "Apache-2.0", "EPL-2.0", "LGPL-2.1", "LGPL-2.1-or-later", "MIT", "BSD-2-Clause", "BSD-3-Clause", "OFL-1.1");

    Bill {
        parts = List.copyOf(parts);
    }

    Map<String, Object> tree() {
        List<Map<String, Object>> components = components("", parts);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("bomFormat", "CycloneDX");
        tree.put("specVersion", "1.6");
        tree.put("serialNumber", "urn:uuid:" + serial(components));
        tree.put("version", 1);
        tree.put("metadata", Map.of("component", subject()));
        tree.put("components", components);
        tree.put("dependencies", dependencies());
        return tree;
    }

    private UUID serial(List<Map<String, Object>> components) {
        return UUID.nameUUIDFromBytes((feature.purl() + components).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> subject() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", "application");
        tree.put("bom-ref", feature.purl());
        tree.put("group", feature.group());
        tree.put("name", feature.artifact());
        tree.put("version", feature.version());
        tree.put("description", name);
        tree.put("purl", feature.purl());
        return tree;
    }

    private static List<Map<String, Object>> components(String holder, List<Part> parts) {
        return parts.stream().map(part -> component(holder, part)).toList();
    }

    private static Map<String, Object> component(String holder, Part part) {
        Coordinates from = part.coordinates();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", "library");
        tree.put("bom-ref", reference(holder, part));
        tree.put("group", from.group());
        tree.put("name", from.artifact());
        tree.put("version", from.version());
        tree.put("hashes", List.of(Map.of("alg", "SHA-256", "content", part.sha256())));
        if (!part.licences().isEmpty()) {
            tree.put("licenses", part.licences().stream().map(Bill::licence).toList());
        }
        tree.put("purl", from.purl());
        if (!part.inside().isEmpty()) {
            tree.put("components", components(reference(holder, part), part.inside()));
        }
        return tree;
    }

    private static Map<String, Object> licence(String words) {
        return Map.of("license", Map.of(SPDX.contains(words) ? "id" : "name", words));
    }

    /** The same library may lie in several bundles; each time it has a reference of its own. */
    private static String reference(String holder, Part part) {
        return holder.isEmpty() ? part.coordinates().purl() : holder + "#" + part.path();
    }

    private List<Map<String, Object>> dependencies() {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(depends(feature.purl(), "", parts));
        parts.stream()
                .filter(part -> !part.inside().isEmpty())
                .forEach(part -> all.add(depends(reference("", part), reference("", part), part.inside())));
        return all;
    }

    private static Map<String, Object> depends(String who, String holder, List<Part> on) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ref", who);
        tree.put("dependsOn", on.stream().map(part -> reference(holder, part)).toList());
        return tree;
    }
}
