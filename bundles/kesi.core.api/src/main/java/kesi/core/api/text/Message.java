package kesi.core.api.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A sentence or label in Chinese and English: its key, both patterns ({@link MessageFormat}) and its arguments. It
 * holds no class of the bundle that made it. Immutable and safe for use by any thread.
 *
 * @param key the key in the bundle's catalog; stable, and the name under which tests and scripts know the message
 * @param chinese the Chinese pattern
 * @param english the English pattern
 * @param arguments strings, numbers and messages; anything else is turned into its string when the message is made
 */
public record Message(String key, String chinese, String english, List<Object> arguments) {

    public Message {
        arguments = arguments.stream().map(Message::plain).toList();
    }

    /**
     * A message from the catalog of the anchor's bundle. A key that is in neither file answers a message that shows the
     * key and the arguments, so that nothing is lost because of a missing text.
     */
    public static Message of(Class<?> anchor, String key, Object... arguments) {
        Catalog catalog = Catalogs.of(anchor);
        return new Message(
                key,
                catalog.pattern(key, Locale.CHINESE).orElse(key),
                catalog.pattern(key, Locale.ENGLISH).orElse(key),
                Arrays.asList(arguments));
    }

    /** A text that needs no translation, such as a name that a person typed; the same in every language. */
    public static Message literal(String text) {
        return new Message("", "{0}", "{0}", List.of(text));
    }

    /** The sentence in the given language: Chinese for {@code zh}, English for every other. */
    public String in(Locale locale) {
        Object[] values =
                arguments.stream().map(argument -> shown(argument, locale)).toArray();
        String pattern = Catalog.isChinese(locale) ? chinese : english;
        return new MessageFormat(pattern, locale).format(values);
    }

    /** The English sentence, for logs. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    private static Object shown(Object argument, Locale locale) {
        return argument instanceof Message message ? message.in(locale) : argument;
    }

    private static Object plain(Object argument) {
        boolean kept = argument instanceof Message
                || argument instanceof Integer
                || argument instanceof Long
                || argument instanceof BigDecimal
                || argument instanceof BigInteger
                || argument instanceof Double;
        return kept ? argument : String.valueOf(argument);
    }
}
