package kesi.record.api.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kesi.record.api.compare.Matches.Match;
import org.jspecify.annotations.Nullable;

/** Which elements of two lists belong together: equal ones first, then between them those that are alike. */
final class Alignment {

    private static final List<String> NAMES = List.of("id", "number", "name", "entry", "text", "raw", "agent");
    private static final double ALIKE = 0.5;

    private final List<?> before;
    private final List<?> after;
    private final List<Pair> pairs = new ArrayList<>();

    private Alignment(List<?> before, List<?> after) {
        this.before = before;
        this.after = after;
    }

    /** Two elements by their places; -1 where one side has none. */
    record Pair(int one, int other) {}

    /** All elements of both lists, each once, in an order that keeps that of both. */
    static List<Pair> of(List<?> before, List<?> after) {
        Alignment alignment = new Alignment(before, after);
        alignment.align();
        return alignment.pairs;
    }

    private void align() {
        List<Match> matches = new ArrayList<>(
                Matches.of(before.size(), after.size(), (one, other) -> Same.same(before.get(one), after.get(other))));
        matches.add(new Match(before.size(), after.size()));
        int one = 0;
        int other = 0;
        for (Match match : matches) {
            gap(one, match.one(), other, match.other());
            if (match.one() < before.size() && match.other() < after.size()) {
                pairs.add(new Pair(match.one(), match.other()));
            }
            one = match.one() + 1;
            other = match.other() + 1;
        }
    }

    private void gap(int from, int to, int otherFrom, int otherTo) {
        int one = from;
        int other = otherFrom;
        List<Match> alike = Matches.of(
                to - from, otherTo - otherFrom, (i, j) -> alike(before.get(from + i), after.get(otherFrom + j)));
        for (Match match : alike) {
            alone(one, from + match.one(), other, otherFrom + match.other());
            pairs.add(new Pair(from + match.one(), otherFrom + match.other()));
            one = from + match.one() + 1;
            other = otherFrom + match.other() + 1;
        }
        alone(one, to, other, otherTo);
    }

    private void alone(int from, int to, int otherFrom, int otherTo) {
        for (int i = from; i < to; i++) {
            pairs.add(new Pair(i, -1));
        }
        for (int i = otherFrom; i < otherTo; i++) {
            pairs.add(new Pair(-1, i));
        }
    }

    private static boolean alike(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> second) {
            return named(map, second) || share(map, second) >= ALIKE;
        }
        return one instanceof String text && other instanceof String second && TextDiff.share(text, second) >= ALIKE;
    }

    private static boolean named(Map<?, ?> one, Map<?, ?> other) {
        return NAMES.stream()
                .anyMatch(name -> one.get(name) instanceof String text
                        && !text.isBlank()
                        && Objects.equals(text, other.get(name)));
    }

    private static double share(Map<?, ?> one, Map<?, ?> other) {
        Set<String> names = Same.names(one, other);
        long same = names.stream()
                .filter(name -> Stream.of(one, other).allMatch(map -> map.containsKey(name)))
                .filter(name -> Same.same(one.get(name), other.get(name)) || alike(one.get(name), other.get(name)))
                .count();
        return names.isEmpty() ? 1 : (double) same / names.size();
    }
}
