package kesi.shell.swing.record;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.Texts;

/**
 * What a form can change of a record: its simple components. Everything else of the record stays as it is.
 *
 * @param label what it is called
 * @param kind how it is entered
 * @param choices the words of a closed choice
 * @param optional whether it may be left empty
 */
record FormField(String name, Message label, Kind kind, List<String> choices, boolean optional) {

    /** How a component is entered. */
    enum Kind {
        LINE,
        TEXT,
        NUMBER,
        WHOLE,
        DATE,
        TRUTH,
        CHOICE,
        LINES,
        /** Shown and not changed here. */
        FIXED
    }

    FormField {
        choices = List.copyOf(choices);
    }

    /** The components of a type's record, in their order. */
    static List<FormField> of(RecordType<?> type, Map<String, Object> content) {
        List<FormField> fields = new ArrayList<>();
        for (RecordComponent component : type.javaType().getRecordComponents()) {
            fields.add(of(component, type, content));
        }
        return fields;
    }

    private static FormField of(RecordComponent component, RecordType<?> type, Map<String, Object> content) {
        boolean optional = component.getType() == Optional.class;
        Class<?> inner = optional ? argument(component) : component.getType();
        Kind kind = component.getType() == List.class
                ? argument(component) == String.class ? Kind.LINES : Kind.FIXED
                : kind(inner, content.get(component.getName()));
        List<String> choices = inner.isEnum()
                ? Arrays.stream(inner.getEnumConstants()).map(Object::toString).toList()
                : List.of();
        return new FormField(component.getName(), label(component.getName(), type), kind, choices, optional);
    }

    private static Kind kind(Class<?> type, @org.jspecify.annotations.Nullable Object value) {
        if (type.isEnum()) {
            return Kind.CHOICE;
        }
        if (type == String.class) {
            return value instanceof String text && (text.length() > 60 || text.contains("\n")) ? Kind.TEXT : Kind.LINE;
        }
        return Map.<Class<?>, Kind>ofEntries(
                        Map.entry(int.class, Kind.WHOLE),
                        Map.entry(Integer.class, Kind.WHOLE),
                        Map.entry(long.class, Kind.WHOLE),
                        Map.entry(Long.class, Kind.WHOLE),
                        Map.entry(BigDecimal.class, Kind.NUMBER),
                        Map.entry(LocalDate.class, Kind.DATE),
                        Map.entry(boolean.class, Kind.TRUTH),
                        Map.entry(Boolean.class, Kind.TRUTH),
                        Map.entry(Ref.class, Kind.LINE),
                        Map.entry(When.class, Kind.FIXED))
                .getOrDefault(type, Kind.FIXED);
    }

    private static Class<?> argument(RecordComponent component) {
        Type generic = component.getGenericType();
        Type first = generic instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[0]
                : Object.class;
        return first instanceof Class<?> plain ? plain : Object.class;
    }

    private static Message label(String name, RecordType<?> type) {
        return type.fields().stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(field -> field.label())
                .findFirst()
                .orElseGet(() -> named(name));
    }

    /** What a component is called when no field has its name; an unusual word stands for itself. */
    static Message named(String name) {
        Message known = Texts.of("field." + name);
        return known.chinese().equals("field." + name) ? Message.literal(name) : known;
    }
}
