package kesi.launcher.generation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kesi.launcher.Failure;
import kesi.launcher.dist.Hashes;
import kesi.launcher.json.JsonFile;
import kesi.launcher.json.Node;

/**
 * One state of what is installed, as its file says. Immutable.
 *
 * @param previous the one before; 0 for the distribution
 * @param removed features of the distribution that are switched off: group and name
 */
record Generation(int number, int previous, List<Installed> features, Set<String> removed) {
    private static final String SEAL = ",\"sha256\":\"";

    Generation {
        features = List.copyOf(features);
        removed = Set.copyOf(removed);
    }

    /**
     * A feature that lies in the bundle store.
     *
     * @param name group and name
     * @param sha256 of its feature.json
     * @param department for which it was installed, if not for those that list it
     * @param bundles the hash of each jar by the bundle's identity
     */
    record Installed(String name, String sha256, Optional<String> department, Map<String, String> bundles) {
        Installed {
            bundles = Map.copyOf(bundles);
        }
    }

    /** The distribution alone. */
    static Generation distribution() {
        return new Generation(0, 0, List.of(), Set.of());
    }

    /** What the file says; nothing when it is not there or its last line is not the hash of the rest. */
    static Optional<Generation> read(Path file) {
        try {
            String text = Files.readString(file);
            return isWhole(text) ? Optional.of(of(JsonFile.parse(file, text))) : Optional.empty();
        } catch (IOException | Failure | ArithmeticException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(String text) {
        int seal = text.lastIndexOf(SEAL);
        if (seal < 0) {
            return false;
        }
        byte[] body = text.substring(0, seal).getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(Hashes.sha256().digest(body));
        return text.substring(seal).equals(SEAL + hash + "\"}");
    }

    private static Generation of(Node root) {
        return new Generation(
                number(root.member("number")),
                number(root.member("previous")),
                root.member("features").elements().stream()
                        .map(Generation::installed)
                        .toList(),
                root.member("removed").elements().stream().map(Node::text).collect(Collectors.toSet()));
    }

    private static Installed installed(Node feature) {
        String id = feature.member("id").text();
        Node department = feature.member("for");
        Map<String, String> bundles = new LinkedHashMap<>();
        for (Node bundle : feature.member("bundles").elements()) {
            bundles.put(bundle.member("id").text(), bundle.member("sha256").text());
        }
        return new Installed(
                id.substring(0, Math.max(0, id.lastIndexOf(':'))),
                feature.member("sha256").text(),
                department.value() == null ? Optional.empty() : Optional.of(department.text()),
                bundles);
    }

    private static int number(Node node) {
        return node.value() == null ? 0 : node.number().intValueExact();
    }
}
