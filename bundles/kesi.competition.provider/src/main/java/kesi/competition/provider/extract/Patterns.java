package kesi.competition.provider.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** The patterns by which texts are read. Immutable. */
final class Patterns {

    private static final String NUMERALS = "\u96f6\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d";

    private final Properties texts = new Properties();
    private final Map<String, Pattern> patterns = new HashMap<>();

    Patterns() {
        try (InputStream in = Objects.requireNonNull(Patterns.class.getResourceAsStream("patterns.properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.stringPropertyNames().stream()
                .filter(name -> !name.endsWith("characters"))
                .forEach(name -> patterns.put(name, Pattern.compile(texts.getProperty(name))));
    }

    Pattern of(String name) {
        return Objects.requireNonNull(patterns.get(name), name);
    }

    String text(String name) {
        return texts.getProperty(name, "");
    }

    List<String> several(String name) {
        return Arrays.asList(text(name).split(",", -1));
    }

    /** A numeral up to 99, in digits or hanzi; 0 when it is none. */
    static int number(String numeral) {
        if (numeral.chars().allMatch(Character::isDigit)) {
            return numeral.length() > 4 ? 0 : Integer.parseInt(numeral);
        }
        String plain = numeral.replace('两', '二');
        int ten = plain.indexOf('十');
        if (ten < 0) {
            return plain.length() == 1 ? Math.max(0, NUMERALS.indexOf(plain)) : 0;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(plain.charAt(ten - 1));
        int ones = ten == plain.length() - 1 ? 0 : NUMERALS.indexOf(plain.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
