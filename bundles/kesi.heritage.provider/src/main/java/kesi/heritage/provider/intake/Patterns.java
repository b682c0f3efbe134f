package kesi.heritage.provider.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How facts stand in texts: named patterns from the file {@code patterns.txt}, in which earlier lines stand in later
 * ones. Immutable.
 */
final class Patterns {

    private static final Pattern INNER = Pattern.compile("<<([A-Za-z.]+)>>");

    private final Map<String, Pattern> byName;

    private Patterns(Map<String, Pattern> byName) {
        this.byName = byName;
    }

    /** The patterns of this bundle. */
    static Patterns standard() {
        Map<String, String> texts = new HashMap<>();
        Map<String, Pattern> patterns = new HashMap<>();
        InputStream found = Objects.requireNonNull(Patterns.class.getResourceAsStream("patterns.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int sign = line.indexOf('=');
                        String name = line.substring(0, sign).strip();
                        String text = filled(line.substring(sign + 1).strip(), texts);
                        texts.put(name, text);
                        patterns.put(name, Pattern.compile(text));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read patterns.txt", e);
        }
        return new Patterns(Map.copyOf(patterns));
    }

    private static String filled(String text, Map<String, String> earlier) {
        return INNER.matcher(text)
                .replaceAll(inner -> Matcher.quoteReplacement(Objects.requireNonNull(
                        earlier.get(inner.group(1)), () -> "No earlier line " + inner.group(1))));
    }

    /** The pattern of that name. */
    Pattern of(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** Whether there is a pattern of that name. */
    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Whether the pattern occurs in a text. */
    boolean occurs(String name, String text) {
        return of(name).matcher(text).find();
    }

    /** A part of the first place where the pattern occurs. */
    Optional<String> part(String name, String group, String text) {
        Matcher match = of(name).matcher(text);
        return match.find() ? Optional.ofNullable(match.group(group)) : Optional.empty();
    }
}
