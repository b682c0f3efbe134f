package kesi.bookroom.api;

import java.util.Locale;
import java.util.Optional;

/**
 * The number of a book: 13 digits of ISO 2108, or 10 characters for books before 2007, each with its check digit.
 * Immutable.
 *
 * @param text the characters without hyphens and blanks, an x in upper case
 */
public record Isbn(String text) {

    private static final int OLD_MODULUS = 11;
    private static final int MODULUS = 10;
    private static final int EVERY_OTHER = 3;

    /** Refuses what {@link #read} does not find. */
    public Isbn {
        if (!isRight(text)) {
            throw new IllegalArgumentException("Not an ISBN: " + text);
        }
    }

    /** Reads a number as people write it; empty when it is not one or its check digit is wrong. */
    public static Optional<Isbn> read(String written) {
        String plain = written.replaceAll("[\\s\\-\u2010-\u2015\uFF0D]", "").toUpperCase(Locale.ROOT);
        String bare =
                plain.startsWith("ISBN") ? plain.substring("ISBN".length()).replaceFirst("^[:：]", "") : plain;
        return isRight(bare) ? Optional.of(new Isbn(bare)) : Optional.empty();
    }

    private static boolean isRight(String text) {
        return text.matches("97[89][0-9]{10}") && weighed(text) % MODULUS == 0
                || text.matches("[0-9]{9}[0-9X]") && weighedOld(text) % OLD_MODULUS == 0;
    }

    private static int weighed(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += digit(text, i) * (i % 2 == 0 ? 1 : EVERY_OTHER);
        }
        return sum;
    }

    private static int weighedOld(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += digit(text, i) * (text.length() - i);
        }
        return sum;
    }

    private static int digit(String text, int at) {
        return text.charAt(at) == 'X' ? MODULUS : text.charAt(at) - '0';
    }
}
