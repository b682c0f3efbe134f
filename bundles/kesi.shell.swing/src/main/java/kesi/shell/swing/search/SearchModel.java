package kesi.shell.swing.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.text.Message;
import kesi.record.api.Records;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import kesi.search.api.Query;
import kesi.search.api.Results;
import kesi.search.api.Search;
import kesi.shell.swing.part.SearchDoor;
import kesi.shell.swing.part.Stores;

/** The state of a search: words, chosen facet values, the hits so far. Knows no widget. */
final class SearchModel {

    static final int PAGE = 50;

    private final Stores stores;
    private final List<String> types;
    private final Map<String, Set<String>> chosen = new LinkedHashMap<>();
    private String words = "";
    private int shown = PAGE;

    SearchModel(Stores stores, List<String> types) {
        this.stores = stores;
        this.types = List.copyOf(types);
    }

    /** What is asked for now. */
    record Question(Query query) {}

    /** Other words: facets and place start afresh. */
    void ask(String typed) {
        words = typed;
        chosen.clear();
        shown = PAGE;
    }

    String words() {
        return words;
    }

    /** Chooses a facet's value or takes the choice back. */
    void toggle(String field, String value) {
        Set<String> values = chosen.computeIfAbsent(field, name -> new LinkedHashSet<>());
        if (!values.remove(value)) {
            values.add(value);
        }
        if (values.isEmpty()) {
            chosen.remove(field);
        }
        shown = PAGE;
    }

    /** Other words, and these values ticked. */
    void ask(String typed, Map<String, Set<String>> values) {
        ask(typed);
        values.forEach((field, several) -> chosen.put(field, new LinkedHashSet<>(several)));
    }

    /** The values that are ticked, by field. */
    Map<String, Set<String>> chosen() {
        return new LinkedHashMap<>(chosen);
    }

    boolean isChosen(String field, String value) {
        return chosen.getOrDefault(field, Set.of()).contains(value);
    }

    /** More hits. */
    void more() {
        shown = Math.min(shown + PAGE, 10_000);
    }

    /** What is asked for now. */
    Question question() {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        chosen.forEach((field, values) -> filters.put(field, List.copyOf(values)));
        return new Question(Query.of(words, types.toArray(String[]::new))
                .counting(facets().keySet().toArray(String[]::new))
                .within(filters)
                .window(0, shown));
    }

    /** Answers a question; not for the event dispatch thread. Empty when there is no index. */
    Optional<Results> answer(Question question) {
        Optional<Search> search = stores.search().map(SearchDoor::search);
        return search.map(index -> index.search(question.query()));
    }

    /** The facets of the types that are searched, with their labels. */
    Map<String, Message> facets() {
        Map<String, Message> facets = new LinkedHashMap<>();
        stores.records().map(Records::known).orElse(List.of()).stream()
                .filter(type -> types.isEmpty() || types.contains(type.name()))
                .map(SearchModel::facets)
                .flatMap(List::stream)
                .forEach(field -> facets.putIfAbsent(field.name(), field.label()));
        return facets;
    }

    /** What people call a value of a facet. */
    Message word(String facet, String value) {
        return stores.records().map(Records::known).orElse(List.of()).stream()
                .filter(type -> types.isEmpty() || types.contains(type.name()))
                .map(SearchModel::facets)
                .flatMap(List::stream)
                .filter(field -> field.name().equals(facet))
                .map(field -> field.word().apply(value))
                .filter(SearchModel::isWord)
                .findFirst()
                .orElseGet(() -> Message.literal(value));
    }

    private static boolean isWord(Message message) {
        return !message.key().isEmpty() && !message.chinese().equals(message.key());
    }

    private static List<Field<?>> facets(RecordType<?> type) {
        List<Field<?>> facets = new ArrayList<>();
        type.fields().stream().filter(Field::facet).forEach(facets::add);
        return facets;
    }
}
