package kesi.deploy.provider.department;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;

/**
 * Where features came from: the current generation of the workspace, else the distribution.
 *
 * @param deploy the workspace's folder {@code deploy}
 * @param distribution the distribution's folder
 */
record Origins(Path deploy, Path distribution, Json json) {

    private static final String FEATURES = "features";

    /** The origin of a feature, asked for by group and name, or those with its version. */
    Origin of(String feature) {
        Optional<Map<?, ?>> generation = generation();
        return generation
                .flatMap(one -> installed(one, feature))
                .orElseGet(() -> new Origin(List.of(), shipped(), "distribution"));
    }

    private static Optional<Origin> installed(Map<?, ?> generation, String feature) {
        List<?> all = generation.get(FEATURES) instanceof List<?> list ? list : List.of();
        return all.stream()
                .filter(Map.class::isInstance)
                .map(Map.class::cast)
                .filter(one -> (one.get("id") + ":").startsWith(feature + ":"))
                .findFirst()
                .map(one -> new Origin(
                        one.get("signers") instanceof List<?> signers
                                ? signers.stream().map(String::valueOf).toList()
                                : List.of(),
                        text(generation, "made"),
                        text(generation, "from")));
    }

    private static String text(Map<?, ?> tree, String name) {
        Object value = tree.get(name);
        return value == null ? "" : value.toString();
    }

    private Optional<Map<?, ?>> generation() {
        try {
            Path current = deploy.resolve("current");
            if (!Files.isRegularFile(current)) {
                return Optional.empty();
            }
            Path file = deploy.resolve("generations")
                    .resolve(Files.readString(current).strip() + ".json");
            return json.read(file.toString(), new StringReader(Files.readString(file))) instanceof Map<?, ?> tree
                    ? Optional.of(tree)
                    : Optional.empty();
        } catch (IOException | Problem e) { // a damaged generation is told by the start and by store:verify
            return Optional.empty();
        }
    }

    private String shipped() {
        try {
            return Files.getLastModifiedTime(distribution.resolve("bundles.sha256"))
                    .toInstant()
                    .toString();
        } catch (IOException e) { // a distribution without its list has no date
            return "";
        }
    }
}
