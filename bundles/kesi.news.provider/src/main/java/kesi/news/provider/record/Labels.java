package kesi.news.provider.record;

import kesi.core.api.text.Message;

/** The labels of the record types. */
final class Labels {
    private Labels() {}

    static Message type(String name) {
        return Message.of(Labels.class, "type." + name);
    }

    static Message field(String name) {
        return Message.of(Labels.class, "field." + name);
    }
}
