package kesi.launcher.generation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kesi.launcher.Failure;
import kesi.launcher.dist.Hashes;
import kesi.launcher.json.JsonFile;
import kesi.launcher.json.Node;
import kesi.launcher.policy.Revoked;

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
     * @param id group, name and version
     * @param sha256 of its feature.json
     * @param archive the hash of the archive that brought it
     * @param signers fingerprints of those who signed it
     * @param department for which it was installed, if not for those that list it
     * @param bundles the hash of each jar by the bundle's identity
     */
    record Installed(
            String id,
            String sha256,
            String archive,
            List<String> signers,
            Optional<String> department,
            Map<String, String> bundles) {
        Installed {
            signers = List.copyOf(signers);
            bundles = Map.copyOf(bundles);
        }

        /** Group and name. */
        String name() {
            return id.substring(0, Math.max(0, id.lastIndexOf(':')));
        }

        private boolean isRevoked(Revoked revoked) {
            List<String> hashes = new ArrayList<>(bundles.values());
            hashes.add(sha256);
            hashes.add(archive);
            return revoked.means(id, hashes, signers);
        }
    }

    /**
     * The same without what was revoked; where the distribution has such a feature, too, that takes its place again.
     *
     * @param shipped whether the distribution has a feature of that group and name
     */
    Generation without(Revoked revoked, Predicate<String> shipped) {
        List<Installed> rest =
                features.stream().filter(one -> !one.isRevoked(revoked)).toList();
        Set<String> off = new HashSet<>(removed);
        features.stream()
                .filter(one -> !rest.contains(one))
                .map(Installed::name)
                .filter(shipped.negate())
                .forEach(off::add);
        return new Generation(number, previous, rest, off);
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
        Node department = feature.member("for");
        Map<String, String> bundles = new LinkedHashMap<>();
        for (Node bundle : feature.member("bundles").elements()) {
            bundles.put(bundle.member("id").text(), bundle.member("sha256").text());
        }
        return new Installed(
                feature.member("id").text(),
                feature.member("sha256").text(),
                feature.member("archive").text(),
                feature.member("signers").elements().stream().map(Node::text).toList(),
                department.value() == null ? Optional.empty() : Optional.of(department.text()),
                bundles);
    }

    private static int number(Node node) {
        return node.value() == null ? 0 : node.number().intValueExact();
    }
}
