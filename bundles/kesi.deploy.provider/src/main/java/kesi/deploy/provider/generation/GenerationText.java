package kesi.deploy.provider.generation;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Outcome;
import kesi.core.api.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The file of a generation: JSON on one line with its keys in a fixed order; the last one is the hash of all that
 * stands before it.
 */
final class GenerationText {

    private static final String SEAL = ",\"sha256\":\"";

    private final Json json;

    GenerationText(Json json) {
        this.json = json;
    }

    String write(Generation generation) {
        String tree = json.write(tree(generation));
        String body = tree.substring(0, tree.length() - 1);
        return body + SEAL + Sha256.of(body.getBytes(StandardCharsets.UTF_8)) + "\"}";
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException when it is damaged
     */
    Generation read(String name, String text) {
        int seal = text.lastIndexOf(SEAL);
        if (seal < 0
                || !text.substring(seal)
                        .equals(SEAL + Sha256.of(text.substring(0, seal).getBytes(StandardCharsets.UTF_8)) + "\"}")) {
            throw new IllegalArgumentException("The hash is not that of " + name);
        }
        if (json.read(name, new StringReader(text)) instanceof Map<?, ?> tree) {
            return generation(tree);
        }
        throw new IllegalArgumentException("Not an object: " + name);
    }

    private static Map<String, Object> tree(Generation it) {
        Map<String, Object> tree = Outcome.tree("number", it.number());
        tree.put("previous", it.previous() == 0 ? null : it.previous());
        tree.put("made", it.origin().made().toString());
        tree.put("by", it.origin().by());
        tree.put("action", it.origin().action());
        tree.put("from", it.origin().from());
        tree.put("department", it.origin().department());
        tree.put("features", it.features().stream().map(GenerationText::tree).toList());
        tree.put("removed", it.removed());
        return tree;
    }

    private static Map<String, Object> tree(StoredFeature feature) {
        Map<String, Object> tree = Outcome.tree(
                "id", feature.id(),
                "sha256", feature.sha256(),
                "archive", feature.archive(),
                "signers", feature.signers());
        tree.put("for", feature.department().orElse(null));
        tree.put(
                "bundles",
                feature.bundles().stream()
                        .map(one -> Outcome.tree("id", one.id(), "sha256", one.sha256()))
                        .toList());
        return tree;
    }

    private static Generation generation(Map<?, ?> tree) {
        Origin origin = new Origin(
                Instant.parse(text(tree, "made")),
                text(tree, "by"),
                text(tree, "action"),
                text(tree, "from"),
                text(tree, "department"));
        return new Generation(
                number(tree.get("number")),
                number(tree.get("previous")),
                origin,
                maps(tree.get("features")).map(GenerationText::feature).toList(),
                strings(tree.get("removed")));
    }

    private static StoredFeature feature(Map<?, ?> tree) {
        return new StoredFeature(
                text(tree, "id"),
                text(tree, "sha256"),
                text(tree, "archive"),
                strings(tree.get("signers")),
                Optional.<Object>ofNullable(tree.get("for")).map(Object::toString),
                maps(tree.get("bundles"))
                        .map(one -> new StoredBundle(text(one, "id"), text(one, "sha256")))
                        .toList());
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }

    private static String text(Map<?, ?> tree, String key) {
        Object value = tree.get(key);
        return value == null ? "" : value.toString();
    }

    private static java.util.stream.Stream<Map<?, ?>> maps(@Nullable Object list) {
        List<?> all = list instanceof List<?> several ? several : List.of();
        return all.stream().map(one -> one instanceof Map<?, ?> map ? map : Map.of());
    }

    private static List<String> strings(@Nullable Object list) {
        List<?> all = list instanceof List<?> several ? several : List.of();
        return all.stream().map(String::valueOf).toList();
    }
}
