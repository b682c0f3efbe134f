package kesi.heritage.provider.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The Chinese words that rules know, from the file {@code words.properties} beside this class. */
final class Words {

    private Words() {}

    static Set<String> set(String name) {
        return Set.of(word(name).split(" ", -1));
    }

    static String word(String name) {
        Properties words = new Properties();
        InputStream found = Objects.requireNonNull(Words.class.getResourceAsStream("words.properties"));
        try (InputStreamReader reader = new InputStreamReader(found, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read words.properties", e);
        }
        return Objects.requireNonNull(words.getProperty(name), name);
    }
}
