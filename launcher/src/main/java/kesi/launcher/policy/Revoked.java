package kesi.launcher.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kesi.launcher.Failure;
import kesi.launcher.json.JsonFile;
import kesi.launcher.json.Node;
import org.slf4j.LoggerFactory;

/**
 * What is not trusted any more: what the policies of this machine and of a workspace revoke, and what the deployment
 * found out about what is installed ({@code deploy/revoked.json}). The deployment tells people why.
 *
 * @param words fingerprints and hashes in hexadecimal, and ids of features with {@code *} for anything
 */
public record Revoked(Set<String> words) {

    public Revoked {
        words = Set.copyOf(words);
    }

    /** What holds in a workspace. */
    public static Revoked read(Path home) {
        Set<String> words = new HashSet<>();
        Stream.concat(PolicyFolder.ofThisProcess().machine().stream(), Stream.of(home.resolve("policy.json")))
                .forEach(file -> policy(file, words));
        known(home.resolve("deploy").resolve("revoked.json"), words);
        return new Revoked(words);
    }

    private static void policy(Path file, Set<String> words) {
        members(file).forEach((key, value) -> {
            if (key.equals("trust") && value.is(Map.class)) {
                value.members().forEach((word, list) -> add("trust." + word, list, words));
            } else {
                add(key, value, words);
            }
        });
    }

    private static void add(String key, Node list, Set<String> words) {
        if (key.equals("trust.revoked") && list.is(List.class)) {
            list.elements().forEach(one -> word(one, words));
        }
    }

    private static void known(Path file, Set<String> words) {
        Map<String, Node> members = members(file);
        if (members.containsKey("held")) {
            members.get("held").elements().forEach(one -> word(one, words));
        }
        if (members.containsKey("indexes")) {
            members.get("indexes").members().values().stream()
                    .flatMap(index -> index.member("revoked").elements().stream())
                    .forEach(one -> word(one, words));
        }
    }

    private static void word(Node one, Set<String> words) {
        Node id = one.is(Map.class) ? one.member("id") : one;
        if (id.is(String.class)) {
            words.add(id.text());
        }
    }

    private static Map<String, Node> members(Path file) {
        try {
            return Files.exists(file) ? JsonFile.read(file).members() : Map.of();
        } catch (Failure e) { // the core and the deployment tell what is wrong with such a file
            LoggerFactory.getLogger(Revoked.class).warn("{} is not read", file, e);
            return Map.of();
        }
    }

    /**
     * Whether it means a feature.
     *
     * @param id group, name and version
     * @param hashes of its archive, its file and its bundles
     * @param signers fingerprints; one who is still trusted is enough
     */
    public boolean means(String id, Collection<String> hashes, Collection<String> signers) {
        Set<String> plain = new HashSet<>();
        words.forEach(word -> plain.add(word.replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT)));
        String name = id.substring(0, Math.max(0, id.lastIndexOf(':')));
        return hashes.stream().anyMatch(plain::contains)
                || !signers.isEmpty() && plain.containsAll(signers)
                || words.stream().anyMatch(word -> matches(word, id) || matches(word, name));
    }

    private static boolean matches(String pattern, String name) {
        return Pattern.compile(Pattern.quote(pattern).replace("*", "\\E.*\\Q"))
                .matcher(name)
                .matches();
    }
}
