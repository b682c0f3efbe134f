package kesi.shell.swing.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.record.api.Arrow;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.record.Detail.LinkLine;
import kesi.shell.swing.record.Detail.Quote;
import kesi.shell.swing.record.Detail.Value;

/** Reads what is shown of a record. Not for the event dispatch thread. */
record DetailReader(Records records) {

    private static final int MOST_QUOTES = 40;
    private static final int DEEPEST = 6;

    /** The record's detail; empty when it never was or is deleted. */
    Optional<Detail> read(Ref ref) {
        return records.find(ref).map(this::detail);
    }

    private Detail detail(Document document) {
        Optional<RecordType<?>> type = records.known().stream()
                .filter(known -> known.name().equals(document.ref().type()))
                .findFirst();
        List<Arrow> arrows = records.arrows(document.ref());
        return new Detail(
                document,
                type.map(RecordType::label),
                type.map(known -> values(known, document)).orElseGet(() -> flat(document.content(), "", 0)),
                arrows.stream().map(arrow -> link(arrow, document.ref())).toList(),
                quotes(document, arrows),
                records.history(document.ref()));
    }

    private <T extends Record> List<Value> values(RecordType<T> type, Document document) {
        return records.shelf(type).find(document.ref().id()).stream()
                .flatMap(kept -> type.fields().stream()
                        .map(field -> value(field, field.values().apply(kept.value()))))
                .filter(value -> !value.text().isBlank())
                .toList();
    }

    private Value value(Field<?> field, List<?> values) {
        if (field.kind() == Field.Kind.KEYWORD) {
            List<Message> words = values.stream()
                    .map(value -> field.word().apply(ValueText.of(value)))
                    .toList();
            return new Value(field.label(), ValueText.joined(words), words);
        }
        List<?> titled = values.stream()
                .map(value -> value instanceof Ref ref ? title(ref) : value)
                .toList();
        return new Value(field.label(), lines(titled));
    }

    private String title(Ref ref) {
        return records.find(ref).map(Document::title).orElseGet(ref::toString);
    }

    private static String lines(List<?> values) {
        boolean prose = values.stream().anyMatch(value -> value instanceof String text && text.length() > 40);
        return prose ? String.join("\n", values.stream().map(ValueText::of).toList()) : ValueText.joined(values);
    }

    /** A record whose type is absent: the entries of its tree by their names. */
    private static List<Value> flat(Map<String, Object> tree, String prefix, int depth) {
        List<Value> values = new ArrayList<>();
        tree.forEach((name, value) -> {
            boolean nested =
                    value instanceof Map<?, ?> map && ValueText.known(map).isEmpty() && depth < DEEPEST;
            if (nested) {
                values.addAll(flat(named((Map<?, ?>) value), prefix + name + ".", depth + 1));
            } else if (!ValueText.of(value).isBlank()) {
                values.add(new Value(label(prefix, name), ValueText.of(value)));
            }
        });
        return values;
    }

    private static Message label(String prefix, String name) {
        return prefix.isEmpty() ? FormField.named(name) : Message.literal(prefix + name);
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new java.util.LinkedHashMap<>();
        map.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }

    private LinkLine link(Arrow arrow, Ref here) {
        boolean out = arrow.from().equals(here);
        Ref other = out ? arrow.link().target() : arrow.from();
        Optional<Document> there = records.find(other);
        boolean known = records.known().stream().anyMatch(type -> type.name().equals(other.type()));
        return new LinkLine(
                arrow.link().type(),
                out,
                other,
                there.map(Document::title).orElse(other.toString()),
                there.isEmpty() || !known);
    }

    private List<Quote> quotes(Document document, List<Arrow> arrows) {
        Stream<Evidence> linked = arrows.stream()
                .filter(arrow -> arrow.from().equals(document.ref()))
                .flatMap(arrow -> arrow.link().evidence().stream());
        return Stream.concat(EvidenceTree.in(document.content()).stream(), linked)
                .distinct()
                .limit(MOST_QUOTES)
                .map(this::quote)
                .toList();
    }

    private Quote quote(Evidence evidence) {
        Optional<Document> source = evidence.source().flatMap(records::find);
        String title = source.map(Document::title)
                .orElseGet(() -> evidence.source().map(Ref::toString).orElse(""));
        return new Quote(evidence, title, source.flatMap(there -> Passage.of(evidence, there)));
    }
}
