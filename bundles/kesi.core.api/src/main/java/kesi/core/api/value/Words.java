package kesi.core.api.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Chinese words around numbers, from {@code quantities.properties}. */
final class Words {

    private Words() {}

    /** All words of a group with what they mean. */
    static Map<String, String> of(String group) {
        Properties all = new Properties();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("quantities.properties"))) {
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.stringPropertyNames().stream()
                .filter(name -> name.startsWith(group + "."))
                .collect(Collectors.toUnmodifiableMap(name -> name.substring(group.length() + 1), all::getProperty));
    }

    /** An expression that matches any of the words, the longest first. */
    static String anyOf(Map<String, String> words) {
        return words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
