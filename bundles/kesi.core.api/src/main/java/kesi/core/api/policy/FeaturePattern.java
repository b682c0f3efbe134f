package kesi.core.api.policy;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How policies name features: by name, by group and name, or by all of an id, with {@code *} for anything. */
public final class FeaturePattern {

    private FeaturePattern() {}

    /**
     * Whether a pattern means a feature.
     *
     * @param pattern for example {@code news} or {@code org.example:*}
     * @param id group and name, with or without a version
     */
    public static boolean means(String pattern, String id) {
        String[] parts = id.split(":", -1);
        String name = parts.length > 1 ? parts[1] : id;
        String named = parts.length > 1 ? parts[0] + ":" + name : id;
        Pattern wanted = Pattern.compile(
                Stream.of(pattern.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
        return Stream.of(pattern.contains(":") ? named : name, id)
                .anyMatch(one -> wanted.matcher(one).matches());
    }
}
