package kesi.deploy.provider.archive;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.deploy.provider.feature.Comments;
import kesi.deploy.provider.zip.Refused;
import org.jspecify.annotations.Nullable;

/** Reads a feature file from outside as strictly as the launcher does, so that it cannot fail there. */
public final class FeatureJsonReader {

    private static final Pattern ID = Pattern.compile("[\\w.\\-]+:[\\w.\\-]+:[\\w.\\-]+");
    private static final int LARGEST = 1 << 20;
    private static final int LAST_ORDER = 99;
    private static final Set<String> TRAITS = Set.of("kesi.screen", "kesi.required", "kesi.library");
    private static final Set<String> MEMBERS = Set.of(
            "feature-resource-version",
            "id",
            "name",
            "description",
            "docURL",
            "license",
            "SCM",
            "vendor",
            "complete",
            "categories",
            "variables",
            "bundles",
            "configurations",
            "extensions");
    private static final Set<String> MANDATORY = Set.of("framework-launching-properties", "kesi-department");

    private final String name;
    private final JsonPlaces places;

    private FeatureJsonReader(String name, JsonPlaces places) {
        this.name = name;
        this.places = places;
    }

    /**
     * Reads it.
     *
     * @throws Problem of kind REFUSED with B-FEATURE, naming line and column
     */
    public static FeatureJson read(String name, byte[] bytes, Json json) {
        if (bytes.length > LARGEST) {
            throw Refused.of("B-TOO-BIG", "gate.big.entry", name, "feature.json", LARGEST);
        }
        String text = text(name, bytes);
        try {
            Object tree = json.read(name, new StringReader(text));
            return new FeatureJsonReader(name, JsonPlaces.of(text)).feature(tree);
        } catch (Problem e) {
            if (e.code().orElse("").startsWith("B-")) {
                throw e;
            }
            throw Refused.of("B-FEATURE", "gate.feature.json", e.sentence());
        }
    }

    private static String text(String name, byte[] bytes) {
        try {
            return Comments.blank(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw Refused.of("B-FEATURE", "gate.feature.utf8", name);
        }
    }

    private FeatureJson feature(@Nullable Object tree) {
        Map<?, ?> root = map("$", tree);
        for (Object member : root.keySet()) {
            expect(MEMBERS.contains(String.valueOf(member)), "$." + member, "known");
        }
        String id = id("$.id", root.get("id"));
        List<String> bundles = bundles(root.get("bundles"));
        each("$.variables", root.get("variables"));
        each("$.configurations", root.get("configurations"))
                .forEach((pid, values) -> map("$.configurations." + pid, values));
        Map<?, ?> extensions = each("$.extensions", root.get("extensions"));
        extensions.forEach((key, value) -> extension("$.extensions." + key, String.valueOf(key), value));
        department(id, extensions.get("kesi-department"));
        return new FeatureJson(id, bundles, Set.copyOf(words(extensions.get("kesi-capabilities"))));
    }

    private List<String> bundles(@Nullable Object tree) {
        List<String> ids = new ArrayList<>();
        List<?> all = tree == null ? List.of() : list("$.bundles", tree);
        for (int i = 0; i < all.size(); i++) {
            String path = "$.bundles[" + i + "]";
            String id = all.get(i) instanceof String text ? id(path, text) : bundle(path, map(path, all.get(i)));
            expect(!ids.contains(id), path, "once");
            ids.add(id);
        }
        return ids;
    }

    private String bundle(String path, Map<?, ?> bundle) {
        bundle.forEach((key, value) -> {
            if (key.equals("start-order")) {
                boolean order = value instanceof Number number
                        && new BigDecimal(number.toString())
                                        .stripTrailingZeros()
                                        .scale()
                                <= 0
                        && number.intValue() > 0
                        && number.intValue() <= LAST_ORDER;
                expect(order, path + "." + key, "order");
            } else if (String.valueOf(key).startsWith("kesi.")) {
                expect(TRAITS.contains(key), path + "." + key, "known");
                expect(value instanceof Boolean, path + "." + key, "truth");
            }
        });
        return id(path + ".id", bundle.get("id"));
    }

    private void extension(String path, String key, Object tree) {
        Map<?, ?> extension = map(path, tree);
        Object kind = extension.get("kind");
        boolean known =
                kind == null || Set.of("mandatory", "optional", "transient").contains(kind);
        expect(known && (!"mandatory".equals(kind) || MANDATORY.contains(key)), path, "extension");
        expect(!MANDATORY.contains(key) || "json".equals(extension.get("type")), path, "extension");
    }

    private void department(String id, @Nullable Object extension) {
        if (extension instanceof Map<?, ?> map) {
            String path = "$.extensions.kesi-department.json";
            Map<?, ?> json = map(path, map.get("json"));
            map(path + ".title", json.get("title"));
            List<?> features = list(path + ".features", json.get("features"));
            for (int i = 0; i < features.size(); i++) {
                String feature = id(path + ".features[" + i + "]", features.get(i));
                expect(!feature.equals(id), path + ".features[" + i + "]", "cycle");
            }
        }
    }

    private static List<String> words(@Nullable Object extension) {
        return extension instanceof Map<?, ?> map && map.get("json") instanceof List<?> list
                ? list.stream().map(String::valueOf).distinct().toList()
                : List.of();
    }

    private Map<?, ?> each(String path, @Nullable Object value) {
        return value == null ? Map.of() : map(path, value);
    }

    private Map<?, ?> map(String path, @Nullable Object value) {
        expect(value instanceof Map, path, "map");
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private List<?> list(String path, @Nullable Object value) {
        expect(value instanceof List, path, "list");
        return value instanceof List<?> list ? list : List.of();
    }

    private String id(String path, @Nullable Object value) {
        boolean right = value instanceof String text && ID.matcher(text).matches() && !text.contains("..");
        expect(right, path, "id");
        return String.valueOf(value);
    }

    private void expect(boolean right, String path, String what) {
        if (!right) {
            throw Refused.of(
                    "B-FEATURE",
                    "gate.feature.wrong",
                    name,
                    places.line(path),
                    places.column(path),
                    path,
                    kesi.core.api.text.Message.of(FeatureJsonReader.class, "gate.feature." + what));
        }
    }
}
