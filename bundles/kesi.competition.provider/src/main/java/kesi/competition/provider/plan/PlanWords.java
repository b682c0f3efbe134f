package kesi.competition.provider.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import kesi.competition.provider.plan.Plan.Post;

/** The words that people use in the papers of a contest, from {@code heads.properties}. */
public final class PlanWords {

    private final Properties words = new Properties();

    /** Reads the words. */
    public PlanWords() {
        try (InputStream in = Objects.requireNonNull(PlanWords.class.getResourceAsStream("heads.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a person judges: by the committee's or the post's name. */
    public boolean isJudge(Post post) {
        return of("judge").stream()
                .anyMatch(word -> folded(post.committee()).contains(word)
                        || folded(post.post()).contains(word));
    }

    /** Whether a person leads a unit's team. */
    public boolean isLeader(Post post) {
        return of("leader").stream().anyMatch(folded(post.post())::contains);
    }

    /** Whether a person trains a unit's team. */
    public boolean isCoach(Post post) {
        return of("coach").stream().anyMatch(folded(post.post())::contains);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    List<String> of(String key) {
        return Arrays.asList(words.getProperty(key, "").split(",", -1));
    }

    /** The accepted heads of a kind of table by the reader's name for the column. */
    Map<String, List<String>> heads(String kind) {
        Map<String, List<String>> heads = new LinkedHashMap<>();
        words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(kind + "."))
                .forEach(key -> heads.put(key.substring(kind.length() + 1), of(key)));
        return heads;
    }
}
