package kesi.shell.swing.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.value.Ids;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.TextOrder;

/**
 * Saved filters as the store keeps them: records of the type {@code record.filter}. Not for the event dispatch
 * thread.
 */
public record FilterRecords(Records records) {

    /** The type of the records. */
    public static final String TYPE = "record.filter";

    private static final int MOST = 1_000;

    /**
     * A saved filter.
     *
     * @param id the id of its record
     * @param type the type of the records that it filters
     */
    public record Saved(String id, String name, String type) {}

    /** The filters, by name. */
    public List<Saved> all() {
        return records.list(TYPE, "", MOST).stream()
                .map(document -> new Saved(
                        document.ref().id(),
                        document.title(),
                        text(document.content().get("type"))))
                .sorted(java.util.Comparator.comparing(Saved::name, TextOrder::compare))
                .toList();
    }

    /** What a saved filter wants; empty when there is no such record. */
    Optional<Wish> wish(String id) {
        return records.find(new Ref(TYPE, id)).map(FilterRecords::wish);
    }

    /** The columns that a saved filter shows; none for those that the type shows. */
    List<String> columns(String id) {
        return records.find(new Ref(TYPE, id))
                .map(document -> texts(document.content().get("columns")))
                .orElse(List.of());
    }

    /** Saves a filter under a name; one of that name becomes this one. Answers the id of its record. */
    String save(String name, String type, Wish wish, List<String> columns) {
        Optional<Saved> before = all().stream()
                .filter(one -> one.name().equals(name) && one.type().equals(type))
                .findFirst();
        Ref ref = new Ref(TYPE, before.map(Saved::id).orElseGet(Ids::next));
        long version = records.find(ref).map(Document::version).orElse(0L);
        records.commit(
                Batch.because(Texts.of("filter.reason", name)).put(ref, version, tree(name, type, wish, columns)));
        return ref.id();
    }

    private static Map<String, Object> tree(String name, String type, Wish wish, List<String> columns) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", name);
        tree.put("type", type);
        tree.put("words", wish.filter());
        tree.put(
                "values",
                wish.only().entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().sorted().map(value -> entry.getKey() + "=" + value))
                        .sorted()
                        .toList());
        tree.put("sort", Sorting.words(wish.orders()));
        tree.put("columns", columns);
        return tree;
    }

    private static Wish wish(Document document) {
        Map<String, Set<String>> only = new HashMap<>();
        for (String value : texts(document.content().get("values"))) {
            int equals = value.indexOf('=');
            only.computeIfAbsent(value.substring(0, equals), column -> new HashSet<>())
                    .add(TextOrder.fold(value.substring(equals + 1)));
        }
        List<Wish.Order> orders = texts(document.content().get("sort")).stream()
                .map(Sorting::order)
                .toList();
        return new Wish(text(document.content().get("words")), only, orders);
    }

    private static List<String> texts(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(FilterRecords::text).toList()
                : List.of();
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}
