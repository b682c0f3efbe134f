package kesi.report.pdf.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Which characters play which part; read from a file beside this class. Immutable. */
public final class Marks {

    private static final int ELLIPSIS = 0x2026;
    private static final int EM_DASH = 0x2014;
    private static final int FIRST_IDEOGRAPHIC = 0x2E80;
    private static final int FIRST_SYMBOL = 0x2190;

    private final Map<Integer, Kind> kinds = new HashMap<>();
    private final Set<Integer> openQuotes;
    private final Set<Integer> closeQuotes;
    private final Set<Integer> fullStops;
    private final Set<Integer> units;
    private final Set<Integer> beforeNumbers;
    private final List<String> unitWords;

    private Marks(Properties table) {
        take(table, "wide.open", Kind.WIDE_OPEN);
        take(table, "wide.close", Kind.WIDE_CLOSE);
        take(table, "narrow.open", Kind.NARROW_OPEN);
        take(table, "narrow.close", Kind.NARROW_CLOSE);
        take(table, "joining", Kind.JOINING);
        kinds.put(ELLIPSIS, Kind.ELLIPSIS);
        kinds.put(EM_DASH, Kind.DASH);
        openQuotes = set(table, "quote.open");
        closeQuotes = set(table, "quote.close");
        fullStops = set(table, "full.stop");
        units = set(table, "unit");
        beforeNumbers = set(table, "before.number");
        unitWords = Arrays.asList(table.getProperty("unit.word").split(" ", -1));
    }

    /** Reads the table. */
    public static Marks read() {
        Properties table = new Properties();
        try (InputStream in = Marks.class.getResourceAsStream("marks.properties")) {
            table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The table of marks cannot be read", e);
        }
        return new Marks(table);
    }

    /** What a character is between its neighbours; 0 stands for none. */
    Kind kind(int before, int character, int after) {
        if (openQuotes.contains(character)) {
            return isLatin(after) && !isChinese(before) ? Kind.NARROW_OPEN : Kind.WIDE_OPEN;
        }
        if (closeQuotes.contains(character)) {
            return closingQuote(before, after);
        }
        Kind listed = kinds.get(character);
        return listed == null ? unlisted(character) : listed;
    }

    private static Kind closingQuote(int before, int after) {
        if (isLatin(before) && isLatin(after)) {
            return Kind.LATIN;
        }
        return isNarrow(before) && !isChinese(after) ? Kind.NARROW_CLOSE : Kind.WIDE_CLOSE;
    }

    private static Kind unlisted(int character) {
        if (character == '\n') {
            return Kind.NEW_LINE;
        }
        if (character == ' ') {
            return Kind.SPACE;
        }
        if (Character.isDigit(character) && character < FIRST_IDEOGRAPHIC) {
            return Kind.DIGIT;
        }
        return isWide(character) ? Kind.IDEOGRAPH : Kind.LATIN;
    }

    boolean isFullStop(int character) {
        return fullStops.contains(character);
    }

    boolean isUnit(int character) {
        return units.contains(character);
    }

    boolean isUnitWord(String word) {
        return unitWords.contains(word);
    }

    boolean standsBeforeNumber(int character) {
        return beforeNumbers.contains(character);
    }

    /** Whether a character fills a square: hanzi, kana, full-width forms, circled numbers and other symbols. */
    private static boolean isWide(int character) {
        return character >= FIRST_SYMBOL;
    }

    private static boolean isLatin(int character) {
        return character < FIRST_IDEOGRAPHIC && Character.isLetterOrDigit(character);
    }

    private static boolean isNarrow(int character) {
        return character > ' ' && character < 0x2000;
    }

    private static boolean isChinese(int character) {
        return character >= FIRST_IDEOGRAPHIC || character == EM_DASH || character == ELLIPSIS;
    }

    private void take(Properties table, String name, Kind kind) {
        set(table, name).forEach(character -> kinds.put(character, kind));
    }

    private static Set<Integer> set(Properties table, String name) {
        return table.getProperty(name).codePoints().boxed().collect(Collectors.toUnmodifiableSet());
    }
}
