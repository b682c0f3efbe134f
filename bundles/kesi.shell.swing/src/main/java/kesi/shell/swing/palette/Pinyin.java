package kesi.shell.swing.palette;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The readings of Chinese characters without tones, all of those with several. They are read from a table of the bundle
 * when they are first asked for. Immutable.
 */
final class Pinyin {

    private static final String TABLE = "/kesi/shell/swing/palette/pinyin.txt";

    private final Map<Integer, List<String>> readings = new HashMap<>();

    /** As with other tables of characters, there is one. */
    private static final class Only {
        private static final Pinyin TABLE = new Pinyin();
    }

    /** The readings; whoever asks first reads them, which takes a twentieth of a second. */
    static Pinyin table() {
        return Only.TABLE;
    }

    private Pinyin() {
        try (InputStream in = Objects.requireNonNull(Pinyin.class.getResourceAsStream(TABLE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The readings of a character, {@code ü} written {@code v}; none for what is not Chinese or very rare. */
    List<String> of(int character) {
        return readings.getOrDefault(character, List.of());
    }

    private void read(String line) {
        int blank = line.indexOf(' ');
        List<String> syllable = List.of(line.substring(0, blank).intern());
        line.codePoints().skip(blank + 1L).forEach(character -> readings.merge(character, syllable, Pinyin::both));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
