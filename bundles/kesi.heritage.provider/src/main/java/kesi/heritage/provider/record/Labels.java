package kesi.heritage.provider.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kesi.core.api.text.Message;
import kesi.core.api.value.Sourced;
import kesi.record.api.spi.Field;

/** Short forms for the fields of this area's types. */
final class Labels {

    private Labels() {}

    static Message label(String key) {
        return Message.of(Labels.class, key);
    }

    static <T extends Record> Field<T> text(String name, Function<T, ? extends List<?>> values) {
        return Field.text(name, label("field." + name), values);
    }

    static <T extends Record> Field<T> facet(String name, Function<T, ? extends List<?>> values) {
        return Field.facet(name, label("field." + name), values);
    }

    /** A closed choice, by whose words people read it. */
    static <T extends Record> Field<T> choice(String name, Function<T, ? extends List<?>> values) {
        return Field.<T>facet(name, label("field." + name), values).worded(word -> label(name + "." + word));
    }

    static <T extends Record> Field<T> column(String name, Field.Kind kind, Function<T, ? extends List<?>> values) {
        return Field.column(name, kind, label("field." + name), values);
    }

    static <V> List<V> values(Optional<Sourced<V>> sourced) {
        return sourced.map(Sourced::value).stream().toList();
    }

    static <V> List<V> values(List<Sourced<V>> sourced) {
        return sourced.stream().map(Sourced::value).toList();
    }

    /** The word of a closed choice in queries and files, for example {@code heritage-class}. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
