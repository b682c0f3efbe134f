package kesi.core.api.command;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;

/**
 * How a word becomes a value.
 *
 * @param key names the sentence for a word that does not fit
 * @param convert throws IllegalArgumentException or DateTimeException for such a word
 */
record Conversion(String key, Function<String, Object> convert) {

    private static final int DIGITS = 100;
    private static final Conversion INT = new Conversion("argument.integer", Integer::valueOf);
    private static final Conversion LONG = new Conversion("argument.integer", Long::valueOf);
    private static final Conversion TRUTH = new Conversion("argument.boolean", Conversion::truth);
    private static final Conversion TEXT = new Conversion("argument.text", word -> word);

    private static final Map<Class<?>, Conversion> ALL = Map.ofEntries(
            Map.entry(int.class, INT),
            Map.entry(Integer.class, INT),
            Map.entry(long.class, LONG),
            Map.entry(Long.class, LONG),
            Map.entry(boolean.class, TRUTH),
            Map.entry(Boolean.class, TRUTH),
            Map.entry(BigDecimal.class, new Conversion("argument.decimal", Conversion::decimal)),
            Map.entry(LocalDate.class, new Conversion("argument.date", LocalDate::parse)),
            Map.entry(When.class, new Conversion("argument.when", When::stated)),
            Map.entry(Path.class, new Conversion("argument.path", Conversion::path)),
            Map.entry(Ref.class, new Conversion("argument.ref", Ref::parse)),
            Map.entry(String.class, TEXT));

    /**
     * The word as a value of the type.
     *
     * @throws Problem of kind USAGE that names the word
     */
    static Object convert(Class<?> type, Parameter parameter, String word) {
        if (type.isEnum()) {
            return choice(type, parameter, word);
        }
        Conversion conversion = ALL.get(type);
        if (conversion == null) {
            throw new IllegalStateException("No parameter can be a " + type.getName());
        }
        return conversion.of(parameter, word);
    }

    /**
     * Looks at a word by the kind of value alone.
     *
     * @throws Problem of kind USAGE that names the word
     */
    static void check(Parameter parameter, String word) {
        switch (parameter.type()) {
            case INTEGER -> LONG.of(parameter, word);
            case DECIMAL -> of(BigDecimal.class).of(parameter, word);
            case BOOLEAN -> TRUTH.of(parameter, word);
            case PATH -> of(Path.class).of(parameter, word);
            case DATE -> of(LocalDate.class).of(parameter, word);
            case WHEN -> of(When.class).of(parameter, word);
            case RECORD -> of(Ref.class).of(parameter, word);
            case CHOICE -> checkChoice(parameter, word);
            case TEXT, PAIR -> TEXT.of(parameter, word);
        }
    }

    private static void checkChoice(Parameter parameter, String word) {
        String wanted = word.replace('_', '-');
        if (parameter.choices().stream().noneMatch(wanted::equalsIgnoreCase)) {
            throw usage("argument.choice", parameter.flag(), word, String.join(", ", parameter.choices()));
        }
    }

    private static Conversion of(Class<?> type) {
        return Objects.requireNonNull(ALL.get(type));
    }

    private Object of(Parameter parameter, String word) {
        try {
            return convert.apply(word);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw usage(key, parameter.flag(), word);
        }
    }

    private static Object choice(Class<?> type, Parameter parameter, String word) {
        for (Object constant : type.getEnumConstants()) {
            boolean named = ((Enum<?>) constant).name().equalsIgnoreCase(word);
            if (named || ParameterTypes.word(constant).equalsIgnoreCase(word)) {
                return constant;
            }
        }
        throw usage("argument.choice", parameter.flag(), word, String.join(", ", parameter.choices()));
    }

    private static Object truth(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** Short and without a great exponent, which a few characters would turn into a number of gigabytes. */
    private static Object decimal(String word) {
        BigDecimal number = new BigDecimal(word);
        if (word.length() > DIGITS || Math.abs((long) number.scale()) > DIGITS) {
            throw new IllegalArgumentException(word);
        }
        return number;
    }

    private static Object path(String word) {
        if (word.isEmpty()) {
            throw new InvalidPathException(word, "empty");
        }
        return Path.of(word);
    }

    private static Problem usage(String key, Object... arguments) {
        return Problem.usage(Message.of(Conversion.class, key, arguments));
    }
}
