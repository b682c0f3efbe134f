package kesi.core.api.command;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.When;

/** Turns words of a command line into the values of parameters. */
final class ParameterValues {

    private ParameterValues() {}

    /** The value of one component; {@code words} are those that were given for it. */
    static Object read(RecordComponent component, List<String> words) {
        List<String> given = words.isEmpty() ? standard(component) : words;
        if (component.getType() == List.class) {
            return given.stream().map(word -> value(component, word)).toList();
        }
        if (component.getType() == Map.class) {
            return pairs(component, given);
        }
        if (given.size() > 1) {
            throw unfit("parameter.twice", component, given.get(1));
        }
        return component.getType() == Optional.class
                ? given.stream().findFirst().map(word -> value(component, word))
                : single(component, given);
    }

    private static List<String> standard(RecordComponent component) {
        String standard = ParameterTypes.annotation(component).standard();
        return standard.isEmpty() ? List.of() : List.of(standard);
    }

    private static Object single(RecordComponent component, List<String> given) {
        if (!given.isEmpty()) {
            return value(component, given.get(0));
        }
        if (component.getType() == boolean.class) {
            return false;
        }
        throw unfit("parameter.missing", component, "");
    }

    private static Map<String, String> pairs(RecordComponent component, List<String> words) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw unfit("parameter.pair", component, word);
            }
            pairs.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return pairs;
    }

    private static Object value(RecordComponent component, String word) {
        Class<?> type = ParameterTypes.valueType(component);
        try {
            return type.isEnum() ? choice(type, word) : plain(type, word);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unfit("parameter.value", component, word);
        }
    }

    private static Object choice(Class<?> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ParameterTypes.word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    private static Object plain(Class<?> type, String word) {
        return switch (type.getSimpleName()) {
            case "String" -> word;
            case "int", "Integer" -> Integer.valueOf(word);
            case "long", "Long" -> Long.valueOf(word);
            case "boolean", "Boolean" -> truth(word);
            case "BigDecimal" -> new BigDecimal(word);
            case "Path" -> Path.of(word);
            case "LocalDate" -> LocalDate.parse(word);
            case "When" -> When.stated(word);
            default -> throw new IllegalStateException("No parameter can be of type " + type.getName());
        };
    }

    private static boolean truth(String word) {
        if (!word.equals("true") && !word.equals("false")) {
            throw new IllegalArgumentException(word);
        }
        return word.equals("true");
    }

    private static Problem unfit(String key, RecordComponent component, String word) {
        String flag = ParameterTypes.flag(component.getName());
        Class<?> type = ParameterTypes.valueType(component);
        String allowed = type.isEnum()
                ? String.join(
                        ", ",
                        Arrays.stream(type.getEnumConstants())
                                .map(ParameterTypes::word)
                                .toList())
                : type.getSimpleName();
        return Problem.usage(Message.of(ParameterValues.class, key, flag, word, allowed));
    }
}
