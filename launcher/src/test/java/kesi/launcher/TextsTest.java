package kesi.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern KEY =
            Pattern.compile("(?:failed|usage|wrong|Sentence\\.of)\\(\\s*\"([a-z][a-z.\\-]+)\"|say\\(\"([a-z.]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
        Properties chinese = load("messages.properties");
        Properties english = load("messages_en.properties");

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        chinese.stringPropertyNames()
                .forEach(key -> assertThat(places(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(chinese.getProperty(key))));
    }

    @Test
    void everyKeyOfTheCodeHasAText() throws IOException {
        Properties texts = load("messages.properties");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(Files::isRegularFile)
                            .flatMap(TextsTest::keys)
                            .toList())
                    .hasSizeGreaterThan(30)
                    .allSatisfy(key -> assertThat(texts.stringPropertyNames())
                            .anyMatch(known -> known.equals(key) || key.endsWith(".") && known.startsWith(key)));
        }
    }

    @Test
    void numbersAreShownWithoutGrouping() {
        assertThat(new Texts(Language.EN).say("workspace.held", "/w", 12345, "host", "news:list"))
                .contains("process 12345 on host");
    }

    @Test
    void theChineseTextDoesNotDependOnTheMachinesLanguage() {
        assertThat(new Texts(Language.ZH).say("option.unknown", "--x")).startsWith("没有 --x 这个选项");
    }

    private static Stream<String> keys(Path source) {
        try {
            return KEY.matcher(Files.readString(source))
                    .results()
                    .map(match -> match.group(1) == null ? match.group(2) : match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> places(String text) {
        Matcher matcher = PLACE.matcher(text);
        return new TreeSet<>(matcher.results().map(match -> match.group(1)).toList());
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(name);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
