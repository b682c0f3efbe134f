package kesi.shell.swing.list;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record that a cell of a spreadsheet can fill.
 *
 * @param name the component's name
 * @param label what people call it
 * @param type the Java type of its value, without Optional or List
 * @param many whether it takes several values, parted by semicolons or enumeration commas
 * @param optional whether it may be empty
 * @param choices the constants of a closed choice with their words
 */
record PasteField(String name, Message label, Class<?> type, boolean many, boolean optional, List<Choice> choices) {

    private static final Pattern BETWEEN = Pattern.compile("[;\uff1b\u3001]");
    private static final List<Class<?>> SIMPLE = List.of(
            String.class,
            int.class,
            long.class,
            Integer.class,
            Long.class,
            BigDecimal.class,
            boolean.class,
            Boolean.class,
            LocalDate.class,
            When.class,
            Ref.class);

    /** A constant with the word by which people know it. */
    record Choice(String constant, Message word) {

        boolean is(String text) {
            String folded = text.strip().toLowerCase(Locale.ROOT);
            return Stream.of(constant, constant.replace('_', '-'), word.in(Locale.CHINESE), word.in(Locale.ENGLISH))
                    .anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(folded));
        }
    }

    PasteField {
        choices = List.copyOf(choices);
    }

    /** The components of a type that cells can fill, in their order. */
    static List<PasteField> of(RecordType<?> type) {
        return Arrays.stream(type.javaType().getRecordComponents())
                .flatMap(component -> of(component, type).stream())
                .toList();
    }

    private static Optional<PasteField> of(RecordComponent component, RecordType<?> type) {
        boolean many = List.class.isAssignableFrom(component.getType());
        boolean optional = component.getType() == Optional.class;
        Class<?> inner = many || optional ? argument(component.getGenericType()) : component.getType();
        if (!inner.isEnum() && !SIMPLE.contains(inner)) {
            return Optional.empty();
        }
        Optional<Field<?>> field = type.fields().stream()
                .filter(one -> one.name().equals(component.getName()))
                .<Field<?>>map(one -> one)
                .findFirst();
        Message label = field.<Message>map(Field::label).orElseGet(() -> named(component.getName()));
        return Optional.of(
                new PasteField(component.getName(), label, inner, many, optional || many, choices(inner, field)));
    }

    /** What the cell says as a part of a record's tree; empty when the cell is. */
    Optional<Object> read(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                many
                        ? BETWEEN.splitAsStream(text)
                                .map(String::strip)
                                .filter(part -> !part.isEmpty())
                                .map(this::one)
                                .toList()
                        : one(text));
    }

    /**
     * One value as a tree.
     *
     * @throws IllegalArgumentException when the text is no such value
     */
    private Object one(String text) {
        if (!choices.isEmpty()) {
            return choices.stream()
                    .filter(choice -> choice.is(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(text))
                    .constant();
        }
        if (type == boolean.class || type == Boolean.class) {
            return truth(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text.replace('/', '-')).toString();
        }
        if (type == When.class) {
            return when(text);
        }
        if (type == Ref.class) {
            return Ref.parse(text).toString();
        }
        return type == String.class ? text : (Object) Long.valueOf(text);
    }

    private static Object when(String text) {
        When when = text.matches("[0-9].*[-/0-9~?%X.]*") ? When.stated(text.replace('/', '-')) : When.words(text);
        return java.util.Map.of(
                "edtf",
                when.edtf(),
                "words",
                when.words(),
                "basis",
                when.basis().name());
    }

    private static boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1", "\u662f" -> true;
            case "false", "no", "0", "\u5426" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static List<Choice> choices(Class<?> type, Optional<Field<?>> field) {
        if (!type.isEnum()) {
            return List.of();
        }
        return Arrays.stream(type.getEnumConstants())
                .map(one -> ((Enum<?>) one).name())
                .map(constant -> new Choice(constant, word(constant, field)))
                .toList();
    }

    /** Queries may know a constant as {@code PHOTO_NEWS} or as {@code photo-news}. */
    private static Message word(String constant, Optional<Field<?>> field) {
        String word = constant.toLowerCase(Locale.ROOT).replace('_', '-');
        return field.stream()
                .flatMap(one -> Stream.of(constant, word).map(one.word()))
                .filter(message ->
                        !message.key().isEmpty() && !message.chinese().equals(message.key()))
                .findFirst()
                .orElseGet(() -> Message.literal(word));
    }

    private static Message named(String name) {
        Message known = Texts.of("field." + name);
        return known.chinese().equals("field." + name) ? Message.literal(name) : known;
    }

    private static Class<?> argument(@Nullable Type generic) {
        return generic instanceof ParameterizedType parameterized
                        && parameterized.getActualTypeArguments()[0] instanceof Class<?> plain
                ? plain
                : Object.class;
    }
}
