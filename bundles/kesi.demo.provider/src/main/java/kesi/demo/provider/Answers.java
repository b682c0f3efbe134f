package kesi.demo.provider;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What earlier lines of a script answered, by name, for the words of later ones: {@code ${page.files.0.id}}. */
final class Answers {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]+)}");

    private final Map<String, Object> trees = new LinkedHashMap<>();

    void put(String name, Object tree) {
        trees.put(name, tree);
    }

    /**
     * A word with its places filled in.
     *
     * @throws IllegalArgumentException when no answer has such a place
     */
    String fill(String word) {
        return PLACE.matcher(word).replaceAll(this::value);
    }

    private String value(MatchResult place) {
        @Nullable Object at = trees;
        for (String step : place.group(1).split("\\.", -1)) {
            at = child(at, step);
        }
        if (at == null) {
            throw new IllegalArgumentException("No answer has " + place.group());
        }
        return Matcher.quoteReplacement(at.toString());
    }

    private static @Nullable Object child(@Nullable Object tree, String step) {
        if (tree instanceof Map<?, ?> map) {
            return map.get(step);
        }
        if (tree instanceof List<?> list && step.matches("\\d{1,6}") && Integer.parseInt(step) < list.size()) {
            return list.get(Integer.parseInt(step));
        }
        return null;
    }
}
