package kesi.bookroom.provider.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How libraries write their book lists, from {@code heads.properties}: another library's words are added there.
 *
 * @param heads accepted heads by our own name
 * @param unit letters that may follow a number of copies
 * @param between letters that part names
 */
record ListWords(Map<String, List<String>> heads, String unit, String between) {

    private static final Set<String> LETTERS = Set.of("unit", "between");

    static ListWords load() {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(ListWords.class.getResourceAsStream("heads.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the words of book lists", e);
        }
        Map<String, List<String>> heads = words.stringPropertyNames().stream()
                .filter(name -> !LETTERS.contains(name))
                .collect(Collectors.toUnmodifiableMap(
                        name -> name, name -> List.of(words.getProperty(name).split(","))));
        return new ListWords(heads, words.getProperty("unit"), words.getProperty("between"));
    }

    /** A number without the word for copies. */
    String digits(String written) {
        return written.replaceFirst("[" + unit + "]$", "").strip();
    }

    /** The names in a text. */
    List<String> names(String written) {
        return Arrays.stream(written.split("[" + between + "]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
