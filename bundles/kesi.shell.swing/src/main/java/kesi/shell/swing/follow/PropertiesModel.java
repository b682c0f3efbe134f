package kesi.shell.swing.follow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.Texts;
import kesi.shell.swing.record.ValueText;

/**
 * What there is to say of records, property by property: what the store knows, the fields of their type, its
 * keys. For
 * several records a property that differs says in how many ways.
 */
record PropertiesModel(Records records) {

    private static final int MOST = 500;

    /**
     * A property.
     *
     * @param value one message for each value
     * @param kind what sort of thing it is
     */
    record Property(Message label, List<Message> value, Message kind) {}

    /** The properties of the first 500 of these records. */
    List<Property> read(List<Ref> refs) {
        List<List<Property>> all = refs.stream()
                .limit(MOST)
                .flatMap(ref -> records.find(ref).stream())
                .map(this::properties)
                .toList();
        return all.size() == 1 ? all.get(0) : merged(all);
    }

    private static List<Property> merged(List<List<Property>> all) {
        record Name(Message label, Message kind) {}
        Map<Name, List<Property>> byName = new LinkedHashMap<>();
        all.forEach(properties -> properties.forEach(
                one -> byName.computeIfAbsent(new Name(one.label(), one.kind()), name -> new ArrayList<>())
                        .add(one)));
        return byName.entrySet().stream()
                .map(entry -> merged(entry.getKey().label(), entry.getKey().kind(), entry.getValue(), all.size()))
                .toList();
    }

    private static Property merged(Message label, Message kind, List<Property> same, int records) {
        Set<List<Message>> values =
                new HashSet<>(same.stream().map(Property::value).toList());
        int different = values.size() + (same.size() < records ? 1 : 0);
        return different == 1
                ? same.get(0)
                : new Property(label, List.of(Texts.of("properties.different", different)), kind);
    }

    private List<Property> properties(Document document) {
        List<Property> properties = new ArrayList<>();
        Message store = Texts.of("properties.store");
        add(properties, "column.title", Message.literal(document.title()), store);
        add(
                properties,
                "properties.type",
                new Naming(records).label(document.ref().type()),
                store);
        add(properties, "properties.id", Message.literal(document.ref().id()), store);
        add(properties, "properties.version", Message.literal(String.valueOf(document.version())), store);
        add(properties, "properties.schema", Message.literal(String.valueOf(document.schema())), store);
        add(properties, "column.changed", Message.literal(ValueText.of(document.changed())), store);
        Optional<RecordType<?>> type = new Naming(records).type(document.ref().type());
        type.ifPresent(known -> typed(known, document, properties));
        return properties;
    }

    private static void add(List<Property> properties, String key, Message value, Message kind) {
        properties.add(new Property(Texts.of(key), List.of(value), kind));
    }

    private <T extends Record> void typed(RecordType<T> type, Document document, List<Property> properties) {
        Optional<Kept<T>> kept = records.shelf(type).find(document.ref().id());
        for (Field<T> field : type.fields()) {
            List<Message> values = kept.stream()
                    .flatMap(one -> field.values().apply(one.value()).stream())
                    .map(value -> said(field, value))
                    .toList();
            if (!values.isEmpty()) {
                Message kind = Texts.of("properties.kind." + field.kind());
                properties.add(new Property(field.label(), values, kind));
            }
        }
        kept.map(one -> type.keys(one.value())).orElse(List.of()).forEach(key -> properties.add(key(key)));
    }

    private Message said(Field<?> field, Object value) {
        if (value instanceof Ref ref) {
            return Message.literal(records.find(ref).map(Document::title).orElseGet(ref::toString));
        }
        return field.kind() == Field.Kind.KEYWORD
                ? field.word().apply(ValueText.of(value))
                : Message.literal(ValueText.of(value));
    }

    private static Property key(Key key) {
        return new Property(
                Message.literal(key.name()),
                List.of(Message.literal(key.value())),
                Texts.of(key.unique() ? "properties.uniqueKey" : "properties.sharedKey"));
    }
}
