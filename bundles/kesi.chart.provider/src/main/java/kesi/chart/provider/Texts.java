package kesi.chart.provider;

import kesi.core.api.text.Message;

/** Messages of this bundle. */
public final class Texts {

    private Texts() {}

    /** The message of a key. */
    public static Message of(String key, Object... arguments) {
        return Message.of(Texts.class, key, arguments);
    }
}
