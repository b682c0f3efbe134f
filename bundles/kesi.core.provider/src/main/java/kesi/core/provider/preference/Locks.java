package kesi.core.provider.preference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.policy.Policy;
import kesi.core.api.text.Message;

/**
 * What IT has locked.
 *
 * @param locks by {@code PAGE.CHOICE}
 * @param damage why a policy file cannot be read; while there is one nothing may be chosen
 */
record Locks(Map<String, Lock> locks, Optional<Message> damage) {

    private static final String KEY = "lock.";

    /** Nothing is locked. */
    static final Locks NONE = new Locks(Map.of(), Optional.empty());

    /**
     * One locked choice.
     *
     * @param values as on the command line
     * @param file where it stands
     * @param line the line in it, or 0 when that is not known
     */
    record Lock(List<String> values, String file, int line) {

        Lock {
            values = List.copyOf(values);
        }
    }

    Locks {
        locks = Map.copyOf(locks);
    }

    /** Those of a policy. */
    static Locks of(Policy policy) {
        Map<String, Lock> locks = new LinkedHashMap<>();
        policy.rules().stream()
                .filter(rule -> rule.key().startsWith(KEY))
                .forEach(rule -> locks.put(
                        rule.key().substring(KEY.length()),
                        new Lock(rule.words(), rule.file().toString(), rule.line())));
        return new Locks(locks, policy.damage());
    }

    /** Why a choice cannot be changed, as a complete sentence. */
    Optional<Message> reason(String key) {
        Optional<Message> locked = Optional.ofNullable(locks.get(key)).map(lock -> sentence(key, lock));
        return locked.or(() -> damage);
    }

    private static Message sentence(String key, Lock lock) {
        return Message.of(
                Locks.class, "preference.locked", key, String.join(", ", lock.values()), lock.file(), lock.line());
    }
}
