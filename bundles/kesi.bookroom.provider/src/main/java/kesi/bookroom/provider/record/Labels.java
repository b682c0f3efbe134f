package kesi.bookroom.provider.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.record.api.spi.Field;

/** Short forms for the fields and findings of this area's types. */
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

    static <T extends Record> Field<T> column(String name, Field.Kind kind, Function<T, ? extends List<?>> values) {
        return Field.column(name, kind, label("field." + name), values);
    }

    static Optional<Finding> error(boolean wrong, String field, Object... arguments) {
        return wrong
                ? Optional.of(Finding.error(field, Message.of(Labels.class, "check." + field, arguments)))
                : Optional.empty();
    }
}
