package kesi.core.api.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one bundle in Chinese and English, read from {@code messages.properties} and {@code
 * messages_en.properties} (UTF-8) in the bundle's root package. Immutable and safe for use by any thread.
 */
public final class Catalog {

    private static final int ROOT_WORDS = 3;

    private final Map<String, String> chinese;
    private final Map<String, String> english;

    private Catalog(Map<String, String> chinese, Map<String, String> english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * Reads the catalog of the bundle that a class belongs to.
     *
     * @param anchor any class whose package starts with the bundle's symbolic name of three words
     * @throws UncheckedIOException when a file is there but cannot be read
     */
    public static Catalog of(Class<?> anchor) {
        return read(path -> anchor.getResource("/" + path), rootOf(anchor.getPackageName()));
    }

    /**
     * Reads a catalog through any finder of resources, for example {@code bundle::getEntry}, which loads no class.
     *
     * @param find answers the address of a path such as {@code kesi/news/ui/messages.properties}, or null
     * @param root the bundle's root package, for example {@code kesi.news.ui}
     */
    public static Catalog read(Function<String, @Nullable URL> find, String root) {
        String base = root.replace('.', '/') + "/messages";
        return new Catalog(load(find.apply(base + ".properties")), load(find.apply(base + "_en.properties")));
    }

    /** The first three words of a package or symbolic name: the bundle's root. Shorter names answer themselves. */
    public static String rootOf(String name) {
        return Arrays.stream(name.split("\\.", -1)).limit(ROOT_WORDS).collect(Collectors.joining("."));
    }

    /** The pattern for a key, or empty when neither language has it; a missing English text falls back to Chinese. */
    public Optional<String> pattern(String key, Locale locale) {
        Map<String, String> first = isChinese(locale) ? chinese : english;
        Map<String, String> second = isChinese(locale) ? english : chinese;
        return Optional.ofNullable(first.get(key)).or(() -> Optional.ofNullable(second.get(key)));
    }

    /**
     * A label such as {@code %view.title} in the given language: a text that starts with a percent sign is looked up,
     * any other stands for itself, and an unknown key is shown as the key so that the gap is seen.
     */
    public String label(String text, Locale locale) {
        return text.startsWith("%") ? pattern(text.substring(1), locale).orElse(text.substring(1)) : text;
    }

    /** A label as {@link #label} reads it, in both languages. */
    public Message message(String text) {
        return text.startsWith("%")
                ? new Message(text.substring(1), label(text, Locale.CHINESE), label(text, Locale.ENGLISH), List.of())
                : Message.literal(text);
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    private static Map<String, String> load(@Nullable URL address) {
        if (address == null) {
            return Map.of();
        }
        Properties texts = new Properties();
        try (InputStream in = address.openStream()) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the texts at " + address, e);
        }
        return texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(e -> (String) e.getKey(), e -> (String) e.getValue()));
    }
}
