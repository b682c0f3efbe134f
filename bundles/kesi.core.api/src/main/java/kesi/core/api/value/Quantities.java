package kesi.core.api.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.core.api.value.Quantity.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds quantities in Chinese text: {@code 200余名}, {@code 约30人次}, {@code 三十二户}, {@code 百余人}, {@code 第六代},
 * {@code 3至5件}, {@code 若干项}. Only numbers with one of the known unit words are taken; dates are left alone.
 */
public final class Quantities {

    private static final Map<String, String> UNITS = Words.of("unit");
    private static final Map<String, String> BEFORE = Words.of("before");
    private static final Map<String, String> MORE = Words.of("more");
    private static final Map<String, String> AFTER = Words.of("after");
    private static final Map<String, String> SOME = Words.of("some");
    private static final Map<String, String> FIRST = Words.of("first");
    private static final Map<String, String> IDIOMS = Words.of("idiom");
    private static final Pattern NEIGHBOURS = Pattern.compile("[" + letters("digit") + "]{2}");
    private static final String NUMERAL =
            "(?:\\d[\\d,]*(?:\\.\\d+)?|[" + letters("digit") + letters("power") + "]+)[" + letters("power") + "]*";
    private static final Pattern QUANTITY = Pattern.compile("(?<before>" + Words.anyOf(BEFORE) + ")?"
            + "(?:(?<number>" + NUMERAL + ")(?:(?:" + Words.anyOf(Words.of("to")) + ")(?<upper>" + NUMERAL + "))?"
            + "(?<more>" + Words.anyOf(MORE) + ")?(?<power>[" + letters("power") + "]*)"
            + "|(?<some>" + Words.anyOf(SOME) + ")|(?<first>" + Words.anyOf(FIRST) + "))"
            + "(?<unit>" + Words.anyOf(UNITS) + ")(?<after>" + Words.anyOf(AFTER) + ")?");

    private Quantities() {}

    /**
     * A quantity and where it stands.
     *
     * @param quantity what the text says
     * @param start its first character, counted from 0 in UTF-16 units
     * @param end one past its last character
     */
    public record Found(Quantity quantity, int start, int end) {}

    /** Every quantity in the text, in order. */
    public static List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        Matcher match = QUANTITY.matcher(text);
        while (match.find()) {
            quantity(match).ifPresent(quantity -> found.add(new Found(quantity, match.start(), match.end())));
        }
        return found;
    }

    /** The quantity that the whole text is, or empty. */
    public static Optional<Quantity> read(String text) {
        Matcher match = QUANTITY.matcher(text.strip());
        return match.matches() ? quantity(match) : Optional.empty();
    }

    private static Optional<Quantity> quantity(Matcher match) {
        if (match.group("some") != null) {
            return Optional.of(Quantity.unknown(match.group("unit")));
        }
        if (match.group("first") != null) {
            return Optional.of(Quantity.ordinal(1, match.group("unit")));
        }
        return isIdiom(match) ? Optional.empty() : numbers(match);
    }

    /** 走进万家 counts nothing. */
    private static boolean isIdiom(Matcher match) {
        String number = match.group("number") + match.group("power");
        return match.group("more") == null && match.group("before") == null && IDIOMS.containsKey(number);
    }

    private static Optional<Quantity> numbers(Matcher match) {
        String number = match.group("number");
        if (NEIGHBOURS.matcher(number).matches()) {
            return neighbours(number, match.group("unit"));
        }
        String unit = match.group("unit");
        String power = match.group("power");
        Optional<BigDecimal> least = Numerals.read(match.group("number") + power);
        Optional<BigDecimal> most = Optional.ofNullable(match.group("upper"))
                .map(upper -> Numerals.read(upper + power))
                .orElse(least);
        boolean sound = least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) <= 0;
        return sound ? Optional.of(made(least.get(), most.get(), unit, qualifier(match))) : Optional.empty();
    }

    /** 三五人 is three to five; two digits in a row are no other number of things. */
    private static Optional<Quantity> neighbours(String digits, String unit) {
        Optional<BigDecimal> least = Numerals.read(digits.substring(0, 1));
        Optional<BigDecimal> most = Numerals.read(digits.substring(1));
        boolean rising = least.orElseThrow().compareTo(most.orElseThrow()) < 0;
        return rising ? Optional.of(Quantity.between(least.get(), most.get(), unit)) : Optional.empty();
    }

    private static Quantity made(BigDecimal least, BigDecimal most, String unit, Qualifier qualifier) {
        boolean range = least.compareTo(most) != 0;
        if (range) {
            return Quantity.between(least, most, unit);
        }
        Optional<BigDecimal> upper = qualifier == Qualifier.AT_LEAST ? Optional.empty() : Optional.of(most);
        return new Quantity(Optional.of(least), upper, unit, qualifier);
    }

    /** 余 beats 约: of about two hundred and more, two hundred and more is what can be relied on. */
    private static Qualifier qualifier(Matcher match) {
        List<Qualifier> told = new ArrayList<>();
        told.add(meaning(MORE, match.group("more")));
        told.add(meaning(AFTER, match.group("after")));
        told.add(meaning(BEFORE, match.group("before")));
        told.removeIf(qualifier -> qualifier == Qualifier.EXACT);
        return told.isEmpty() ? Qualifier.EXACT : told.get(0);
    }

    private static Qualifier meaning(Map<String, String> words, @Nullable String word) {
        return word == null ? Qualifier.EXACT : Qualifier.valueOf(String.valueOf(words.get(word)));
    }

    private static String letters(String group) {
        return String.join("", Words.of(group).keySet());
    }
}
