package kesi.news.provider.record;

import java.util.function.Function;
import kesi.core.api.text.Message;

/** The labels of the record types. */
final class Labels {
    private Labels() {}

    static Message type(String name) {
        return Message.of(Labels.class, "type." + name);
    }

    /** What people call a value of a closed choice. */
    static Function<String, Message> words(String field) {
        return word -> Message.of(Labels.class, field + "." + word);
    }

    static Message field(String name) {
        return Message.of(Labels.class, "field." + name);
    }
}
