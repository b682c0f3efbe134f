package kesi.exchange.files.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kesi.core.api.json.Json;
import kesi.core.api.value.When;
import kesi.exchange.files.Refusal;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;

/** Records of a type as rows of a table: id, version, title and every field of the type, several values in one cell. */
final class FieldColumns<T extends Record> {

    private static final String BETWEEN = "; ";

    private final RecordType<T> type;
    private final Json json;
    private final Locale locale;

    private FieldColumns(RecordType<T> type, Json json, Locale locale) {
        this.type = type;
        this.json = json;
        this.locale = locale;
    }

    /**
     * The columns of a type.
     *
     * @throws kesi.core.api.problem.Problem E-TYPE when the type's bundle is not here: only JSON can be exported then
     */
    static FieldColumns<?> of(Records records, Json json, String name, Locale locale) {
        return records.known().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .map(type -> of(type, json, locale))
                .orElseThrow(() -> Refusal.of("E-TYPE.absent", name));
    }

    private static <T extends Record> FieldColumns<?> of(RecordType<T> type, Json json, Locale locale) {
        return new FieldColumns<>(type, json, locale);
    }

    String title() {
        return type.label().in(locale);
    }

    /** The heads; a label that is there already is told apart by the field's name. */
    List<String> heads() {
        List<String> heads = new ArrayList<>(List.of("id", "version", "title"));
        for (Field<T> field : type.fields()) {
            String label = field.label().in(locale).strip();
            heads.add(label.isEmpty() || heads.contains(label) ? field.name() : label);
        }
        return heads;
    }

    List<String> row(Document document) {
        Map<String, Object> content = document.schema() < type.schema()
                ? type.upgrade(document.schema(), document.content())
                : document.content();
        T value = json.value(type.javaType(), content);
        List<String> row =
                new ArrayList<>(List.of(document.ref().id(), String.valueOf(document.version()), document.title()));
        type.fields().forEach(field -> row.add(cell(field, value)));
        return row;
    }

    private String cell(Field<T> field, T value) {
        return field.values().apply(value).stream().map(FieldColumns::shown).collect(Collectors.joining(BETWEEN));
    }

    private static String shown(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof When when ? (when.edtf().isEmpty() ? when.words() : when.edtf()) : value.toString();
    }
}
