package kesi.shell.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
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

    private static final Pattern KEY =
            Pattern.compile("(?:Texts\\.of|spoken\\.(?:say|label)|menu|item|text|named|button|section)"
                    + "\\([^\"();]*\"([a-z]+\\.[A-Za-z.]+)\"");

    @Test
    void everyKeyHasBothLanguages() throws IOException {
        assertThat(read("messages.properties").stringPropertyNames())
                .isEqualTo(read("messages_en.properties").stringPropertyNames());
        assertThat(read("messages.properties").values()).doesNotContain("");
    }

    @Test
    void everyKeyInTheCodeIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    used.add(key.group(1));
                }
            }
        }
        used.removeIf(key -> key.endsWith("."));

        assertThat(used).hasSizeGreaterThan(60);
        assertThat(read("messages.properties").stringPropertyNames()).containsAll(used);
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                TextsTest.class.getResourceAsStream("/kesi/shell/swing/" + name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
