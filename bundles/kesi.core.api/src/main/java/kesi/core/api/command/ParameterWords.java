package kesi.core.api.command;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/** The words of one parameter: how many there may be, and pairs. */
final class ParameterWords {

    private ParameterWords() {}

    /**
     * The words, or the standard value where none were given.
     *
     * @throws Problem of kind USAGE when a word is missing or too many were given
     */
    static List<String> given(Parameter parameter, List<String> given) {
        if (given.isEmpty() && !parameter.standard().isEmpty()) {
            return List.of(parameter.standard());
        }
        if (given.isEmpty() && parameter.required()) {
            String called = parameter.positional() ? parameter.flag() : "--" + parameter.flag();
            throw usage("argument.missing", called, parameter.label());
        }
        if (given.size() > 1 && !parameter.repeated()) {
            throw usage("argument.twice", parameter.flag());
        }
        return given;
    }

    /**
     * Looks at words by the parameter alone.
     *
     * @throws Problem of kind USAGE that names what does not fit
     */
    static void check(Parameter parameter, List<String> given) {
        List<String> words = given(parameter, given);
        if (parameter.type() == Parameter.Type.PAIR) {
            pairs(parameter, words);
        }
        words.forEach(word -> Conversion.check(parameter, word));
    }

    /** The words as pairs, in their order. */
    static Map<String, String> pairs(Parameter parameter, List<String> words) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw usage("argument.pair", parameter.flag(), word);
            }
            pairs.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return Collections.unmodifiableMap(pairs);
    }

    private static Problem usage(String key, Object... arguments) {
        return Problem.usage(Message.of(ParameterWords.class, key, arguments));
    }
}
