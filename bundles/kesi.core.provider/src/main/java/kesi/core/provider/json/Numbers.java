package kesi.core.provider.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Numbers of a tree: exact, and small enough that calculating with them ends. */
final class Numbers {

    /** Longer numbers are refused. */
    static final int DIGITS = 1_000;

    /** Greater exponents are refused: a few characters would otherwise become a number of gigabytes. */
    static final int EXPONENT = 1_000;

    private static final int INT_BITS = 31;
    private static final int LONG_BITS = 63;

    private Numbers() {}

    /** The number that JSON's digits stand for; empty when it is too long. */
    static Optional<Number> read(String digits) {
        if (digits.length() > DIGITS) {
            return Optional.empty();
        }
        try {
            boolean whole = digits.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
            return whole ? Optional.of(smallest(new BigInteger(digits))) : decimal(digits);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Number> decimal(String digits) {
        BigDecimal value = new BigDecimal(digits);
        return Math.abs((long) value.scale()) > EXPONENT + DIGITS ? Optional.empty() : Optional.of(value);
    }

    /** An Integer, a Long or a BigDecimal, whichever is the first that holds it. */
    static Number smallest(BigInteger whole) {
        if (whole.bitLength() <= INT_BITS) {
            return whole.intValueExact();
        }
        return whole.bitLength() <= LONG_BITS ? (Number) whole.longValueExact() : new BigDecimal(whole);
    }

    /** The exact decimal of any number of a tree. */
    static BigDecimal exact(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
