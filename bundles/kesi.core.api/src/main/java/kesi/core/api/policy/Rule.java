package kesi.core.api.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.text.Message;

/**
 * One decision of a policy file. A list of a policy is one rule for each of its elements, so that each has its place.
 *
 * @param key for example {@code trust.unsigned} or {@code lock.look.theme}
 * @param value what stands there: a text, number, true, false, map, or, for a locked choice, a list
 * @param authority who stands behind the file
 * @param file where it stands
 * @param line from 1
 * @param column from 1
 */
public record Rule(String key, Object value, Authority authority, Path file, int line, int column) {

    /** The value as one text. */
    public String word() {
        return String.valueOf(value);
    }

    /** The value as texts: one for each element of a list, else one. */
    public List<String> words() {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(word());
    }

    /** The value as a whole number; empty when it is none. */
    public Optional<Integer> number() {
        return value instanceof Number number ? Optional.of(number.intValue()) : Optional.empty();
    }

    /** A member of a value that is a map. */
    public Optional<Object> member(String name) {
        return value instanceof Map<?, ?> map ? Optional.ofNullable(map.get(name)) : Optional.empty();
    }

    /** The texts of a member that is a list or one text; none when it is absent. */
    public List<String> texts(String name) {
        return member(name)
                .map(found -> found instanceof List<?> list
                        ? list.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(found)))
                .orElse(List.of());
    }

    /** Where it stands, for sentences: file, line and column. */
    public Message place() {
        return Message.of(Rule.class, "policy.place", file, line, column);
    }
}
