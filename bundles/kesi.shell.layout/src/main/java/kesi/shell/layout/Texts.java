package kesi.shell.layout;

import kesi.core.api.text.Message;

/** The sentences of this bundle. */
public final class Texts {

    private Texts() {}

    /** The message of that key in this bundle's catalog. */
    public static Message of(String key, Object... arguments) {
        return Message.of(Texts.class, key, arguments);
    }
}
