package kesi.news.provider.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The names that people give to the columns of a list of articles.
 *
 * @param wanted accepted heads by our own name
 */
record Heads(Map<String, List<String>> wanted) {
    static Heads load() {
        Properties heads = new Properties();
        try (InputStream in = Heads.class.getResourceAsStream("heads.properties")) {
            if (in == null) {
                throw new IllegalStateException("The list of heads is missing");
            }
            heads.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the list of heads", e);
        }
        return new Heads(heads.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> List.of(heads.getProperty(name).split("\\s*,\\s*")))));
    }

    /** The first two heads that are accepted for a name, as messages show them. */
    String shown(String name) {
        return String.join(
                "/", wanted.getOrDefault(name, List.of(name)).stream().limit(2).toList());
    }

    /** The text under any accepted name of an object. */
    Optional<String> value(Map<String, Object> object, String name) {
        return wanted.getOrDefault(name, List.of()).stream()
                .map(object::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
