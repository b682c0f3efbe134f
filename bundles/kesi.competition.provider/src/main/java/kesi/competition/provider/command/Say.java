package kesi.competition.provider.command;

import java.util.Arrays;
import java.util.List;
import kesi.competition.api.Contests;
import kesi.competition.api.Contests.Listed;
import kesi.competition.provider.Trouble;
import kesi.core.api.text.Message;

/** Sentences and heads of these commands. */
final class Say {

    private Say() {}

    static Message of(String key, Object... arguments) {
        return Message.of(Say.class, key, arguments);
    }

    static List<Message> heads(String... keys) {
        return Arrays.stream(keys).map(key -> of(key)).toList();
    }

    /** The contest that a person named. */
    static Listed contest(Contests contests, String idOrName) {
        return contests.find(idOrName).orElseThrow(() -> Trouble.of("E-CONTEST-NONE", idOrName));
    }
}
