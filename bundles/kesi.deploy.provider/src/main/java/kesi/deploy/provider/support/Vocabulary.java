package kesi.deploy.provider.support;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;

/**
 * The words that the product itself says: those of its texts in both languages, and the names of its bundles. What is
 * not among them was written by people, or read from their files.
 */
final class Vocabulary {

    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+|[A-Za-z][A-Za-z0-9_]*");

    private final Set<String> words = new HashSet<>();

    /** Hears the texts and names of these bundles; no class is loaded. */
    static Vocabulary of(List<Bundle> bundles) {
        Vocabulary vocabulary = new Vocabulary();
        bundles.forEach(vocabulary::add);
        return vocabulary;
    }

    /** Takes a word as it is, whatever signs it has. */
    void addWord(String word) {
        words.add(word.toLowerCase(Locale.ROOT));
    }

    /** Takes the words of one text; places for arguments part them. */
    void add(String text) {
        Matcher word = WORD.matcher(PLACE.matcher(text).replaceAll(" | "));
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
    }

    /** Whether the product says this word, or this run of Chinese characters as a whole. */
    boolean knows(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    private void add(Bundle bundle) {
        addWord(bundle.getSymbolicName());
        addWord(bundle.getVersion().toString());
        var files = bundle.findEntries("/", "messages*.properties", true);
        for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
            try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                Properties texts = new Properties();
                texts.load(in);
                texts.values().forEach(text -> add(String.valueOf(text)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
