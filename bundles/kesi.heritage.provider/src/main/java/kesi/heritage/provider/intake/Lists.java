package kesi.heritage.provider.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import kesi.heritage.api.Entries;
import kesi.heritage.provider.intake.Reading.Span;

/** Takes lists apart: A, B and C. The words that join also stand inside names, so both sides must be whole. */
final class Lists {

    private static final int SHORTEST_SIDE = 3;

    private Lists() {}

    /** The list of a place's part {@code list}; open when its part {@code open} is there. */
    static Entries entries(Optional<Found> found) {
        return found.map(place -> new Entries(
                        items(place.part("list")).stream().map(Span::stated).toList(), open(place)))
                .orElse(Entries.none());
    }

    /** The titles in marks of their own (book title marks, quotation marks) in a place's part. */
    static Entries titles(Optional<Found> found, String group) {
        return found.map(place -> new Entries(
                        place.part(group).find("list.title").stream()
                                .map(title -> title.stated("item"))
                                .toList(),
                        open(place)))
                .orElse(Entries.none());
    }

    private static boolean open(Found place) {
        return place.pattern().pattern().contains("(?<open>")
                && place.find("open").isPresent();
    }

    /** The items of a list, each of at least one character. */
    static List<Span> items(Span list) {
        List<Span> items = new ArrayList<>();
        for (Span item : split(list)) {
            items.addAll(joined(item, SHORTEST_SIDE, ""));
        }
        return items;
    }

    /** The organisations of a list: a joint parts only where both sides are whole names. */
    static List<Span> organisations(Span list) {
        List<Span> items = new ArrayList<>();
        for (Span item : split(list)) {
            items.addAll(joined(item, SHORTEST_SIDE, "org.whole"));
        }
        return items;
    }

    private static List<Span> joined(Span item, int shortest, String whole) {
        Matcher joint = item.reading().patterns().of("list.joint").matcher(item.words());
        while (joint.find()) {
            Span left = item.part(0, joint.start());
            Span right = item.part(joint.end(), item.words().length());
            if (stands(left, shortest, whole) && stands(right, shortest, whole)) {
                List<Span> items = new ArrayList<>(List.of(left));
                items.addAll(joined(right, shortest, whole));
                return items;
            }
        }
        return List.of(item);
    }

    private static boolean stands(Span side, int shortest, String whole) {
        return side.words().length() >= shortest
                && (whole.isEmpty() || side.reading().patterns().occurs(whole, side.words()));
    }

    private static List<Span> split(Span list) {
        List<Span> parts = new ArrayList<>();
        Matcher match = list.reading().patterns().of("list.mark").matcher(list.words());
        int from = 0;
        while (match.find()) {
            addTo(parts, list, from, match.start());
            from = match.end();
        }
        addTo(parts, list, from, list.words().length());
        return parts;
    }

    private static void addTo(List<Span> parts, Span list, int from, int to) {
        if (to > from) {
            parts.add(list.part(from, to));
        }
    }
}
