package kesi.competition.provider.command;

import java.util.Arrays;
import java.util.List;
import kesi.competition.api.Contest;
import kesi.competition.api.Contests;
import kesi.competition.api.Contests.Listed;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.Sheet;
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

    /** How far a contest is, as people say it. */
    static Message state(Contest.State state) {
        return of("state." + state);
    }

    /** How far a sheet is, as people say it. */
    static Message state(Sheet.State state) {
        return of("sheet." + state);
    }

    /** What a mark is, as people say it. */
    static Message status(MarkStatus status) {
        return of("status." + status);
    }

    /** The contest that a person named. */
    static Listed contest(Contests contests, String idOrName) {
        return contests.find(idOrName).orElseThrow(() -> Trouble.of("E-CONTEST-NONE", idOrName));
    }
}
