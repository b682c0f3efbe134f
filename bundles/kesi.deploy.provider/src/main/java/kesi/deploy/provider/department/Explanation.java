package kesi.deploy.provider.department;

import java.util.List;
import kesi.core.api.policy.Rule;
import kesi.core.api.text.Message;

/**
 * Why something may be used or not.
 *
 * @param id what was asked about
 * @param kind {@code feature}, {@code bundle}, {@code command} or {@code preference}
 * @param verdict what holds
 * @param sentence why
 * @param rules what it rests on, each with file, line and column
 * @param origin who signed it, when it came and from where
 */
record Explanation(String id, String kind, Verdict verdict, Message sentence, List<Rule> rules, Origin origin) {

    Explanation {
        rules = List.copyOf(rules);
    }

    /** What holds. */
    enum Verdict {
        ALLOWED,
        REFUSED,
        HIDDEN,
        FORCED
    }

    /** The same about something that belongs to what was explained. */
    Explanation of(String other, String otherKind) {
        return new Explanation(other, otherKind, verdict, sentence, rules, origin);
    }
}
