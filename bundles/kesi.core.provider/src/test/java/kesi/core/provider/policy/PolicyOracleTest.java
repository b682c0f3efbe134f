package kesi.core.provider.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kesi.core.api.json.Json;
import kesi.core.api.policy.Authority;
import kesi.core.api.policy.Role;
import kesi.core.api.policy.Rule;
import kesi.core.provider.json.GsonJson;
import org.junit.jupiter.api.Test;

/**
 * Random policies of three authorities against an oracle that knows nothing of sheets: it walks the trees. {@code
 * kesi.policies} sets how many.
 */
class PolicyOracleTest {

    private static final List<String> ACCOUNTS = List.of("zhang", "li", "*");
    private static final List<String> FEATURES = List.of("news", "demo", "org.example:*");
    private static final List<String> KEYS = List.of(
            "department",
            "developer",
            "features.forbid",
            "features.require",
            "lock.look.theme",
            "lock.a.b",
            "trust.unsigned",
            "trust.revoked",
            "trust.signers",
            "update.signatures",
            "update.repositories");

    private final Json json = new GsonJson();

    @Test
    void whatHoldsIsWhatTheOracleSays() {
        Random random = new Random(4);
        for (int i = 0; i < Integer.getInteger("kesi.policies", 10_000); i++) {
            List<Map<String, Object>> trees = List.of(tree(random), tree(random), tree(random));
            check(trees, sheets(trees));
        }
    }

    private void check(List<Map<String, Object>> trees, Sheets sheets) {
        boolean sound = trees.stream().noneMatch(PolicyOracleTest::isWrong);
        assertThat(sheets.damage().isEmpty()).as("%s", trees).isEqualTo(sound);
        for (String key : KEYS) {
            List<String> said = sheets.rules(key).stream().map(Rule::word).toList();
            assertThat(said).as("%s of %s", key, trees).isEqualTo(expected(trees, key, sound));
        }
        for (Role role : Role.values()) {
            assertThat(sheets.has(role, "zhang"))
                    .as("%s of %s", role, trees)
                    .isEqualTo(expectedRole(trees, role.word(), sound));
        }
    }

    /** Prohibitions add up; everything else is the first that is named, and nothing while one is damaged. */
    private static List<String> expected(List<Map<String, Object>> trees, String key, boolean sound) {
        List<String> words = new ArrayList<>();
        boolean adds =
                Set.of("features.forbid", "features.require", "trust.revoked").contains(key);
        boolean locks = key.startsWith("lock.");
        for (Map<String, Object> tree : trees) {
            Object value = at(tree, key);
            boolean counts = adds || (locks ? !isWrong(tree) : sound);
            if (value != null && counts) {
                (value instanceof List<?> list ? list : List.of(value)).forEach(one -> words.add(String.valueOf(one)));
                if (!adds) {
                    return words;
                }
            }
        }
        return words;
    }

    /** An unknown key, or a feature that is forbidden and required. */
    private static boolean isWrong(Map<String, Object> tree) {
        return tree.containsKey("wrong")
                || (at(tree, "features.forbid") instanceof List<?> forbidden
                        && at(tree, "features.require") instanceof List<?> required
                        && !Collections.disjoint(forbidden, required));
    }

    private static boolean expectedRole(List<Map<String, Object>> trees, String role, boolean sound) {
        if (!sound) {
            return false;
        }
        for (Map<String, Object> tree : trees) {
            if (tree.get("roles") instanceof Map<?, ?> roles && !roles.isEmpty()) {
                Object accounts = Objects.requireNonNullElse(roles.get(role), List.of());
                return ((List<?>) accounts).contains("zhang") || ((List<?>) accounts).contains("*");
            }
        }
        return true;
    }

    @SuppressWarnings("NullAway") // absent is null, for the oracle's sake
    private static Object at(Map<String, Object> tree, String key) {
        int point = key.indexOf('.');
        if (point < 0) {
            return tree.get(key);
        }
        return tree.get(key.substring(0, point)) instanceof Map<?, ?> group
                ? group.get(key.substring(point + 1))
                : null;
    }

    private Sheets sheets(List<Map<String, Object>> trees) {
        List<Sheet> sheets = new ArrayList<>();
        for (Authority authority : Authority.values()) {
            Path file = Path.of(authority.name());
            String text = json.writeIndented(trees.get(authority.ordinal()));
            sheets.add(new SheetReader(authority, file).read(json, text, ""));
        }
        return new Sheets(sheets);
    }

    private static Map<String, Object> tree(Random random) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (String key : KEYS) {
            if (random.nextInt(3) == 0) {
                put(tree, key, value(key, random));
            }
        }
        if (random.nextInt(3) == 0) {
            tree.put(
                    "roles",
                    some(List.of("editor", "judge", "it"), random).stream()
                            .collect(Collectors.toMap(role -> role, role -> some(ACCOUNTS, random))));
        }
        if (random.nextInt(10) == 0) {
            tree.put("wrong", 1);
        }
        return tree;
    }

    private static Object value(String key, Random random) {
        return switch (key) {
            case "department", "lock.look.theme", "lock.a.b" -> "w" + random.nextInt(3);
            case "developer" -> random.nextBoolean();
            case "trust.unsigned" -> random.nextBoolean() ? "deny" : "developer";
            case "update.signatures" -> 1 + random.nextInt(3);
            case "trust.signers" ->
                some(FEATURES, random).stream()
                        .map(name -> Map.of("name", name, "certificate", "c.pem"))
                        .map(PolicyOracleTest::ordered)
                        .toList();
            default -> some(FEATURES, random);
        };
    }

    private static Map<String, String> ordered(Map<String, String> signer) {
        return new java.util.TreeMap<>(signer);
    }

    @SuppressWarnings("unchecked") // a group holds texts and values
    private static void put(Map<String, Object> tree, String key, Object value) {
        int point = key.indexOf('.');
        if (point < 0) {
            tree.put(key, value);
        } else {
            Object group = tree.computeIfAbsent(key.substring(0, point), name -> new LinkedHashMap<String, Object>());
            ((Map<String, Object>) group).put(key.substring(point + 1), value);
        }
    }

    private static List<String> some(List<String> all, Random random) {
        Set<String> some = new TreeSet<>();
        all.stream().filter(one -> random.nextBoolean()).forEach(some::add);
        return List.copyOf(some);
    }
}
