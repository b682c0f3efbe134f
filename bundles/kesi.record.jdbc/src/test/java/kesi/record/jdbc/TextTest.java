package kesi.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence is there in both languages. */
class TextTest {

    private static final Pattern USE = Pattern.compile(
            "\"%?((?:fault|settings|conflict|commit|read|undo|verify|blob|backup|command|param|list|show|history"
                    + "|put|delete|links|restore|stats|id)\\.[a-z.-]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeysAndWellFormedPatterns() throws IOException {
        Properties chinese = load("messages.properties");
        Properties english = load("messages_en.properties");
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        for (Properties texts : Set.of(chinese, english)) {
            texts.forEach((key, text) -> assertThat(new MessageFormat(text.toString()))
                    .as(key.toString())
                    .isNotNull());
        }
    }

    @Test
    void everyKeyThatTheCodeNamesIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        Set<Object> there = load("messages.properties").keySet();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher use = USE.matcher(Files.readString(file));
                while (use.find()) {
                    if (!there.contains(use.group(1)) && !use.group(1).endsWith(".")) {
                        missing.add(use.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Properties load(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = TextTest.class.getResourceAsStream("/kesi/record/jdbc/" + name)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
