package kesi.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private static final Pattern USE = Pattern.compile(
            "Message\\.of\\(\\s*\\w+\\.class,\\s*\"([a-z.]*[a-z])\"|\"%([a-z.]+)\"|column\\(\"([a-z]+)\"\\)");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(read("messages.properties").stringPropertyNames())
                .isEqualTo(read("messages_en.properties").stringPropertyNames());
    }

    @Test
    void everyKeyInTheCodeHasItsText() throws IOException {
        Properties texts = read("messages.properties");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher use = USE.matcher(Files.readString(source));
                while (use.find()) {
                    assertThat(texts).as(source.toString()).containsKey(key(use));
                }
            }
        }
    }

    private static String key(Matcher use) {
        if (use.group(3) != null) {
            return "column." + use.group(3);
        }
        return use.group(1) != null ? use.group(1) : use.group(2);
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = CatalogTest.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
