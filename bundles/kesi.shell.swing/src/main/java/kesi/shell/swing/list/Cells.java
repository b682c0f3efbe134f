package kesi.shell.swing.list;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.swing.look.TextOrder;
import kesi.shell.swing.record.ValueText;

/**
 * Cells of lists as texts and as sort keys. A cell is a string, a number, an instant, several texts, words of
 * closed
 * choices, or a time with its first day.
 */
final class Cells {

    /** The key of a cell without a value; it comes last in either direction. */
    static final long MISSING = Long.MIN_VALUE;

    /** Stands between the values of a folded cell. */
    static final char BETWEEN = '\u0002';

    private static final String SHOWN = "\u3001";

    private Cells() {}

    /** Several values. */
    record Several(List<String> values) {}

    /** Values of a closed choice, by their words. */
    record Words(List<Message> values) {}

    /**
     * A time as its source has it.
     *
     * @param day the first day it can be, counted from 1970
     */
    record Dated(String text, long day) {}

    /** What people read. */
    static String text(Object cell, Language language) {
        return cell instanceof Several || cell instanceof Words
                ? String.join(SHOWN, values(cell, language))
                : cell instanceof Dated dated ? dated.text() : ValueText.of(cell);
    }

    /** The values one by one, as people read them. */
    static List<String> values(Object cell, Language language) {
        if (cell instanceof Several several) {
            return several.values();
        }
        if (cell instanceof Words words) {
            return words.values().stream().map(language::say).toList();
        }
        String text = text(cell, language);
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** The text in which filters look and by which texts are sorted. */
    static String folded(Object cell, Language language) {
        return values(cell, language).stream().map(TextOrder::fold).collect(Collectors.joining("" + BETWEEN));
    }

    /** A number in the order of the cells, of texts in the order of their beginnings. */
    static long key(Object cell, String folded) {
        if (cell instanceof BigDecimal number) {
            return key(number.doubleValue());
        }
        if (cell instanceof Instant instant) {
            return instant.toEpochMilli();
        }
        if (cell instanceof Dated dated) {
            return dated.day();
        }
        return folded.isEmpty() ? MISSING : TextOrder.prefix(folded);
    }

    private static long key(double number) {
        long bits = Double.doubleToLongBits(number);
        return bits ^ (bits >> 63 & Long.MAX_VALUE);
    }
}
