package kesi.news.provider.report;

import static kesi.news.provider.report.BriefReport.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.When;
import kesi.news.api.Item;
import kesi.news.api.Mention;
import kesi.news.provider.report.CollectionReport.Parting;
import kesi.record.api.Shelf.Kept;

/** Parts items into the sections of a collection; what belongs to none stands in a last one. Immutable. */
final class Sections {
    private static final Pattern PARTS = Pattern.compile("[;；\\n]");

    private final Function<Item, Optional<String>> section;
    private final Comparator<String> order;
    private final String rest;

    private Sections(Function<Item, Optional<String>> section, Comparator<String> order, String rest) {
        this.section = section;
        this.order = order;
        this.rest = rest;
    }

    /**
     * The sections of a parting.
     *
     * @param topics each as {@code name=word|word}; the usual ones when there are none
     * @throws Problem of kind USAGE when a topic is not of that form
     */
    static Sections of(Parting by, List<String> topics) {
        return switch (by) {
            case TOPIC -> topics(topics.isEmpty() ? List.of(say("collection.topics")) : topics);
            case REGION -> new Sections(Sections::region, Comparator.naturalOrder(), say("collection.noregion"));
            case TIME -> new Sections(Sections::month, Comparator.naturalOrder(), say("collection.nodate"));
        };
    }

    private static Sections topics(List<String> topics) {
        Map<String, Pattern> words = new LinkedHashMap<>();
        topics.stream()
                .flatMap(PARTS::splitAsStream)
                .filter(topic -> !topic.isBlank())
                .forEach(topic -> {
                    int sign = topic.indexOf('=');
                    if (sign < 1 || sign == topic.length() - 1) {
                        throw Problem.usage(Message.of(Sections.class, "collection.badtopic", topic));
                    }
                    words.put(topic.substring(0, sign).strip(), anyOf(topic.substring(sign + 1)));
                });
        List<String> names = List.copyOf(words.keySet());
        return new Sections(
                item -> topic(words, item), Comparator.comparingInt(names::indexOf), say("collection.other"));
    }

    private static Pattern anyOf(String words) {
        return Pattern.compile(String.join(
                "|",
                Stream.of(words.split("\\|"))
                        .map(String::strip)
                        .map(Pattern::quote)
                        .toList()));
    }

    /** The first topic whose words the title has; if there is none, the one that the text names most often. */
    private static Optional<String> topic(Map<String, Pattern> topics, Item item) {
        String title = item.titles().display();
        Optional<String> byTitle = topics.entrySet().stream()
                .filter(topic -> topic.getValue().matcher(title).find())
                .map(Map.Entry::getKey)
                .findFirst();
        return byTitle.or(() -> byText(topics, item.text()));
    }

    private static Optional<String> byText(Map<String, Pattern> topics, String text) {
        Map<String, Long> counts = new LinkedHashMap<>();
        topics.forEach(
                (name, words) -> counts.put(name, words.matcher(text).results().count()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(count -> most > 0 && count.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<String> region(Item item) {
        return item.names(Mention.Kind.REGION).stream().findFirst();
    }

    private static Optional<String> month(Item item) {
        return item.date()
                .filter(when -> when.edtf().length() >= "2024-07".length())
                .flatMap(When::earliest)
                .map(day -> say("collection.month", day.getYear(), day.getMonthValue()));
    }

    /** The items of each section, sections in their order, items by date and place. */
    Map<String, List<Kept<Item>>> of(List<Kept<Item>> items) {
        Map<String, List<Kept<Item>>> parted = new TreeMap<>(order);
        List<Kept<Item>> others = new ArrayList<>();
        for (Kept<Item> kept : items) {
            section.apply(kept.value())
                    .ifPresentOrElse(
                            name -> parted.computeIfAbsent(name, key -> new ArrayList<>())
                                    .add(kept),
                            () -> others.add(kept));
        }
        Map<String, List<Kept<Item>>> ordered = new LinkedHashMap<>(parted);
        if (!others.isEmpty()) {
            ordered.put(rest, others);
        }
        ordered.values().forEach(section -> section.sort(Comparator.comparing(Sections::day)));
        return ordered;
    }

    private static String day(Kept<Item> kept) {
        return kept.value().date().flatMap(When::earliest).map(Object::toString).orElse("9");
    }
}
