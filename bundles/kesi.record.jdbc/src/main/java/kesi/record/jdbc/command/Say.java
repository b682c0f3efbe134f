package kesi.record.jdbc.command;

import java.util.List;
import java.util.stream.Stream;
import kesi.core.api.text.Message;

/** The sentences and column heads of these commands. */
final class Say {

    private Say() {}

    static Message say(String key, Object... arguments) {
        return Message.of(Say.class, key, arguments);
    }

    static List<Message> columns(String... names) {
        return Stream.of(names).map(name -> say("column." + name)).toList();
    }
}
