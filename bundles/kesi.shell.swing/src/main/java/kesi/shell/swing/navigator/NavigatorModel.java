package kesi.shell.swing.navigator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.Texts;
import kesi.shell.swing.list.FilterRecords;
import kesi.shell.swing.list.FilterRecords.Saved;
import kesi.shell.swing.navigator.NavigatorItem.Target;
import kesi.shell.swing.part.PerspectiveInfo;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.part.ViewInfo;

/**
 * The tree: perspectives with the record types of their area and their views, then types whose areas are absent.
 * Types
 * belong to the perspective whose id is the first word of their name.
 *
 * @param listId makes the id of the list view of a type
 */
public record NavigatorModel(
        Stores stores,
        Supplier<List<PerspectiveInfo>> perspectives,
        Supplier<List<ViewInfo>> views,
        Function<String, String> listId,
        Language language) {

    /** Views of the window's own follow what is chosen in any perspective: they belong to none. */
    private static final String OF_ALL = "shell.";

    private static final Target NOTHING = new Target.None();

    /**
     * How many records there are of each type, which filters are saved, and which records changed last.
     *
     * @param recent the records that changed last, the latest first
     */
    record Counts(Map<String, Message> labels, Map<String, Long> records, List<Saved> filters, List<Document> recent) {

        /** Counts without filters and recent records. */
        Counts(Map<String, Message> labels, Map<String, Long> records) {
            this(labels, records, List.of(), List.of());
        }
    }

    /** Counts records; not for the event dispatch thread. */
    Counts count() {
        Map<String, Message> labels = new LinkedHashMap<>();
        Map<String, Long> counts = new LinkedHashMap<>();
        stores.records().ifPresent(records -> {
            records.known().forEach(type -> labels.put(type.name(), type.label()));
            names(records).forEach(type -> counts.put(type, records.count(type)));
        });
        counts.remove(FilterRecords.TYPE);
        List<Saved> filters = stores.records()
                .map(records -> new FilterRecords(records).all())
                .orElse(List.of());
        return new Counts(labels, counts, filters, Recent.of(stores));
    }

    /** The tree's first lines. */
    List<NavigatorItem> items(Counts counts) {
        Set<String> placed = new HashSet<>();
        List<NavigatorItem> items = new ArrayList<>();
        for (PerspectiveInfo perspective : perspectives.get()) {
            items.add(perspective(perspective, counts, placed));
        }
        List<NavigatorItem> rest = counts.records().keySet().stream()
                .filter(type -> !placed.contains(type))
                .map(type -> type(type, counts))
                .toList();
        if (!rest.isEmpty()) {
            items.add(new NavigatorItem(say(Texts.of("navigator.other")), -1, "archive", false, NOTHING, rest));
        }
        if (!counts.recent().isEmpty()) {
            items.add(recent(counts.recent()));
        }
        return items;
    }

    private NavigatorItem recent(List<Document> documents) {
        List<NavigatorItem> lines = documents.stream()
                .map(document -> new NavigatorItem(
                        document.title(), -1, "detail", false, new Target.Record(document.ref()), List.of()))
                .toList();
        return new NavigatorItem(say(Texts.of("navigator.recent")), -1, "history", false, NOTHING, lines);
    }

    private NavigatorItem perspective(PerspectiveInfo perspective, Counts counts, Set<String> placed) {
        List<String> own = counts.records().keySet().stream()
                .filter(type -> type.startsWith(perspective.id() + "."))
                .toList();
        placed.addAll(own);
        Stream<NavigatorItem> types = own.stream().map(type -> type(type, counts));
        Stream<NavigatorItem> shown = views.get().stream()
                .filter(view -> view.bundle().equals(perspective.bundle())
                        || perspective.views().contains(view.id()) && !view.id().startsWith(OF_ALL))
                .map(view ->
                        new NavigatorItem(say(view.title()), -1, "view", false, new Target.View(view.id()), List.of()));
        return new NavigatorItem(
                say(perspective.title()),
                -1,
                "perspective",
                false,
                new Target.Perspective(perspective.id()),
                Stream.concat(types, shown).toList());
    }

    private NavigatorItem type(String type, Counts counts) {
        Message label = counts.labels().get(type);
        return new NavigatorItem(
                label == null ? type : say(label),
                counts.records().getOrDefault(type, 0L),
                "table",
                label == null,
                new Target.View(listId.apply(type)),
                counts.filters().stream()
                        .filter(filter -> filter.type().equals(type))
                        .map(filter -> new NavigatorItem(
                                filter.name(),
                                -1,
                                "filter",
                                false,
                                new Target.View(listId.apply(type) + "#" + filter.id()),
                                List.of()))
                        .toList());
    }

    private String say(Message message) {
        return language.say(message);
    }

    private static Set<String> names(Records records) {
        Set<String> names = new TreeSet<>(records.types());
        records.known().stream().map(RecordType::name).forEach(names::add);
        return names;
    }
}
