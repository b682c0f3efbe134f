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
     * A choice that queries name by its constant, which is the same in every language; people read its word.
     *
     * @param words what the keys of the words begin with
     */
    static <T extends Record> Field<T> word(String name, String words, Function<T, String> constant) {
        return Field.<T>facet(name, of("field." + name), value -> List.of(constant.apply(value)))
                .worded(word -> of(words + "." + word));
    }
}
