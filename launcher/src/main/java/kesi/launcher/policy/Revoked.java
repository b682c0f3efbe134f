package kesi.launcher.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
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
        files(home).forEach(file -> {
            try {
                JsonFile.read(file).members().forEach((key, value) -> take(key, value, words));
            } catch (Failure e) { // the core and the deployment tell what is wrong with such a file
                LoggerFactory.getLogger(Revoked.class).warn("{} is not read", file, e);
            }
        });
        return new Revoked(words);
    }

    private static Stream<Path> files(Path home) {
        return Stream.concat(
                        PolicyFolder.ofThisProcess().machine().stream(),
                        Stream.of(
                                home.resolve("policy.json"),
                                home.resolve("deploy").resolve("revoked.json")))
                .filter(Files::exists);
    }

    private static void take(String key, Node value, Set<String> words) {
        switch (key) {
            case "trust" -> value.members().forEach((word, list) -> take("trust." + word, list, words));
            case "trust.revoked", "held", "revoked" -> value.elements().forEach(one -> words.add(id(one)));
            case "indexes" ->
                value.members().values().forEach(index -> take("revoked", index.member("revoked"), words));
            default -> {
                // what else stands there is for others
            }
        }
    }

    private static String id(Node one) {
        return one.is(Map.class) ? one.member("id").text() : one.text();
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
