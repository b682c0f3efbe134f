package kesi.core.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kesi.core.api.text.Message;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;

/** Finds closed choices that people would read as raw words such as {@code RUNNING} or {@code photo-news}. */
public final class ClosedWords {

    private ClosedWords() {}

    /**
     * The constants without a word for people, as {@code type.field: constant}: of each field that bears the
     * name of a
     * component that holds an enumeration or a truth.
     */
    public static List<String> unnamed(RecordType<?> type) {
        return type.fields().stream()
                .flatMap(field -> Arrays.stream(type.javaType().getRecordComponents())
                        .filter(component -> component.getName().equals(field.name()))
                        .flatMap(component -> constants(component).stream())
                        .filter(constant -> !isNamed(field, constant))
                        .map(constant -> type.name() + "." + field.name() + ": " + constant))
                .toList();
    }

    private static List<String> constants(RecordComponent component) {
        return component.getType() == boolean.class
                ? List.of("true", "false")
                : constants(component.getGenericType()).toList();
    }

    private static Stream<String> constants(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return Arrays.stream(parameterized.getActualTypeArguments()).flatMap(ClosedWords::constants);
        }
        return type instanceof Class<?> plain && plain.isEnum()
                ? Arrays.stream(plain.getEnumConstants()).map(one -> ((Enum<?>) one).name())
                : Stream.empty();
    }

    private static boolean isNamed(Field<?> field, String constant) {
        String word = constant.toLowerCase(Locale.ROOT).replace('_', '-');
        return Stream.of(constant, word).map(field.word()).anyMatch(ClosedWords::isWord);
    }

    private static boolean isWord(Message message) {
        return !message.key().isEmpty() && !message.chinese().equals(message.key());
    }
}
