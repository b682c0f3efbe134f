package kesi.core.provider.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kesi.core.api.text.Message;

/** What may stand behind a key of a policy: the values themselves, or the elements of a list of them. */
sealed interface Form {

    /** Why a value may not stand here, as a complete sentence. */
    Optional<Message> wrong(Object value);

    /** Any text that is not blank. */
    record Text() implements Form {
        @Override
        public Optional<Message> wrong(Object value) {
            return value instanceof String text && !text.isBlank()
                    ? Optional.empty()
                    : Optional.of(sentence("policy.form.text"));
        }
    }

    /** One of some words. */
    record Word(List<String> words) implements Form {
        @Override
        public Optional<Message> wrong(Object value) {
            return value instanceof String text && words.contains(text)
                    ? Optional.empty()
                    : Optional.of(sentence("policy.form.word", String.join(", ", words)));
        }
    }

    /** True or false. */
    record Flag() implements Form {
        @Override
        public Optional<Message> wrong(Object value) {
            return value instanceof Boolean ? Optional.empty() : Optional.of(sentence("policy.form.flag"));
        }
    }

    /** A whole number within a range. */
    record Whole(int least, int most) implements Form {
        @Override
        public Optional<Message> wrong(Object value) {
            return value instanceof Integer number && number >= least && number <= most
                    ? Optional.empty()
                    : Optional.of(sentence("policy.form.whole", least, most));
        }
    }

    /** A text of a certain shape, told by an example. */
    record Shaped(Pattern shape, String example) implements Form {
        @Override
        public Optional<Message> wrong(Object value) {
            return value instanceof String text && shape.matcher(text).matches()
                    ? Optional.empty()
                    : Optional.of(sentence("policy.form.shape", example));
        }
    }

    /** A choice of a preference: a text, a number, true, false or a list of these. */
    record Choice() implements Form {
        @Override
        public Optional<Message> wrong(Object value) {
            boolean fits = value instanceof List<?> list ? list.stream().allMatch(Choice::plain) : plain(value);
            return fits ? Optional.empty() : Optional.of(sentence("policy.form.choice"));
        }

        private static boolean plain(Object value) {
            return value instanceof String || value instanceof Number || value instanceof Boolean;
        }
    }

    /** A list of values of one form; each is a rule of its own. */
    record Several(Form each) implements Form {
        @Override
        public Optional<Message> wrong(Object value) {
            return value instanceof List<?> ? Optional.empty() : Optional.of(sentence("policy.form.list"));
        }
    }

    /** An object with known members, some of which must be there. A text may stand for the first member alone. */
    record Members(Map<String, Form> known, Set<String> needed, Optional<String> shortFor) implements Form {
        @Override
        public Optional<Message> wrong(Object value) {
            if (value instanceof String && shortFor.isPresent()) {
                return Optional.empty();
            }
            if (!(value instanceof Map<?, ?> map)) {
                return Optional.of(sentence("policy.form.members", String.join(", ", known.keySet())));
            }
            return needed.stream()
                    .filter(name -> !map.containsKey(name))
                    .sorted()
                    .findFirst()
                    .map(name -> sentence("policy.form.needed", name));
        }
    }

    private static Message sentence(String key, Object... arguments) {
        return Message.of(Form.class, key, arguments);
    }
}
