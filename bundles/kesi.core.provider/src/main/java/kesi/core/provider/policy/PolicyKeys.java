package kesi.core.provider.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kesi.core.api.policy.Role;

/** The keys that a policy may have, with what may stand behind each. {@code features/README.md} explains them. */
final class PolicyKeys {

    static final String LOCK = "lock.";
    static final String ROLES = "roles.";
    static final String ROLES_GROUP = "roles";
    static final String DEVELOPER = "developer";

    /** Prohibitions: what any file says holds. */
    static final Set<String> ADDING = Set.of("features.require", "features.forbid", "trust.revoked");

    private static final Form TEXT = new Form.Text();
    private static final Form TEXTS = new Form.Several(TEXT);
    private static final Form TRUST = new Form.Word(List.of("deny", "developer"));
    private static final Form FEATURES = new Form.Several(new Form.Shaped(
            Pattern.compile("[\\w.*\\-]+(:[\\w.*\\-]+){0,2}"), "kesi.features:news, news, org.example:*"));
    private static final int LONGEST_DAYS = 365;
    private static final int MOST_SIGNATURES = 3;

    private static final Map<String, Form> KNOWN = known();

    private PolicyKeys() {}

    /** What may stand behind a key; empty when there is no such key. */
    static Optional<Form> form(String key) {
        if (key.startsWith(LOCK)) {
            return Optional.of(new Form.Choice());
        }
        if (key.startsWith(ROLES)) {
            return Role.of(key.substring(ROLES.length())).map(role -> TEXTS);
        }
        return Optional.ofNullable(KNOWN.get(key));
    }

    /** Whether keys begin with this word and a point. */
    static boolean isGroup(String word) {
        return groups().anyMatch(word::equals);
    }

    /** The keys, for sentences that list what there is. */
    static List<String> all() {
        return Stream.concat(Stream.of(LOCK + "PAGE.CHOICE", ROLES + "ROLE"), KNOWN.keySet().stream())
                .sorted()
                .toList();
    }

    /** What decides together: all roles are the matter of one file, every other key stands alone. */
    static String decided(String key) {
        return key.startsWith(ROLES) ? ROLES_GROUP : key;
    }

    private static Stream<String> groups() {
        return Stream.concat(
                        Stream.of("lock", "roles"),
                        KNOWN.keySet().stream()
                                .filter(key -> key.contains("."))
                                .map(key -> key.substring(0, key.indexOf('.'))))
                .distinct();
    }

    private static Map<String, Form> known() {
        Map<String, Form> known = new LinkedHashMap<>();
        known.put("department", TEXT);
        known.put("features.require", FEATURES);
        known.put("features.forbid", FEATURES);
        known.put(
                "trust.signers",
                new Form.Several(new Form.Members(
                        Map.of("name", TEXT, "certificate", TEXT, "features", FEATURES, "departments", TEXTS),
                        Set.of("name", "certificate"),
                        Optional.empty())));
        known.put(
                "trust.revoked",
                new Form.Several(new Form.Members(
                        Map.of("id", TEXT, "why", TEXT, "since", date()), Set.of("id"), Optional.of("id"))));
        List.of("unsigned", "untrusted", "expired", "downgrade").forEach(word -> known.put("trust." + word, TRUST));
        known.put("update.signatures", new Form.Whole(1, MOST_SIGNATURES));
        known.put("update.minimum-age", new Form.Whole(0, LONGEST_DAYS));
        known.put("update.rehearse", new Form.Word(List.of("never", "schema", "always")));
        known.put("update.repositories", TEXTS);
        known.put("update.watch", TEXTS);
        known.put("update.arrivals", new Form.Word(List.of("install", "offer")));
        known.put(DEVELOPER, new Form.Flag());
        return known;
    }

    private static Form date() {
        return new Form.Shaped(Pattern.compile("\\d{4}-\\d{2}-\\d{2}"), "2026-01-31");
    }
}
