package kesi.competition.provider.record;

import kesi.core.api.text.Message;

/** Labels of this bundle's catalog. */
final class Label {

    private Label() {}

    static Message of(String key, Object... arguments) {
        return Message.of(Label.class, key, arguments);
    }
}
