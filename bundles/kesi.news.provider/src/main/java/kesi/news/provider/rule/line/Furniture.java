package kesi.news.provider.rule.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.news.provider.rule.word.WordList;

/** Tells lines that belong to the page and to no item. Immutable. */
public final class Furniture {
    /** Where on a page a line stands. */
    public enum Edge {
        TOP,
        BOTTOM,
        NONE
    }

    /**
     * A line of the page itself.
     *
     * @param what {@code masthead}, {@code date}, {@code number}, {@code page}, {@code imprint}, {@code turn}, {@code
     *     rule}
     * @param value the name, date or number in it
     */
    public record Found(String what, Optional<String> value) {}

    private static final List<String> GROUPS = List.of("name", "date", "number", "page");

    private record Rule(String where, String what, Pattern pattern) {}

    private final List<Rule> rules = WordList.rows("furniture").stream()
            .map(row -> new Rule(row.get(0), row.get(1), Pattern.compile(row.get(2))))
            .toList();

    public Optional<Found> find(String text, Edge edge) {
        return rules.stream()
                .filter(rule -> holds(rule.where(), edge))
                .flatMap(rule -> matched(rule, text).stream())
                .findFirst();
    }

    private static boolean holds(String where, Edge edge) {
        return switch (where) {
            case "any" -> true;
            case "top" -> edge == Edge.TOP;
            default -> edge != Edge.NONE;
        };
    }

    private static Optional<Found> matched(Rule rule, String text) {
        Matcher matcher = rule.pattern().matcher(text);
        return matcher.matches() ? Optional.of(new Found(rule.what(), value(rule, matcher))) : Optional.empty();
    }

    private static Optional<String> value(Rule rule, Matcher matcher) {
        return GROUPS.stream()
                .filter(group -> rule.pattern().pattern().contains("?<" + group + ">"))
                .findFirst()
                .map(matcher::group);
    }
}
