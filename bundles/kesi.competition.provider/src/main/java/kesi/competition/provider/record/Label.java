package kesi.competition.provider.record;

import java.util.List;
import java.util.function.Function;
import kesi.core.api.text.Message;
import kesi.record.api.spi.Field;

/** Labels of this bundle's catalog, and fields under them. */
final class Label {

    private Label() {}

    static Message of(String key, Object... arguments) {
        return Message.of(Label.class, key, arguments);
    }

    /**
     * A choice that queries name by its constant, which is the same in every language. Lists have no column for it, as
     * they would show the constant to people.
     */
    static <T extends Record> Field<T> word(String name, Function<T, String> constant) {
        return new Field<>(
                name, Field.Kind.KEYWORD, of("field." + name), false, true, value -> List.of(constant.apply(value)));
    }
}
