package kesi.core.api.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A count or measure as exact as its source: {@code 132 人} is exact, {@code 200余人} is at least 200, {@code 若干} has no
 * number. Units never mix: people (人) are not attendances (人次).
 *
 * @param least the smallest value it can be; empty when no number is known
 * @param most the largest value it can be; empty when open or unknown. Equal to least for an exact value
 * @param unit the Chinese unit word as written, for example 人, 人次, 户, 家, 支, 名, 件; not blank
 * @param qualifier how the number is to be read
 */
public record Quantity(Optional<BigDecimal> least, Optional<BigDecimal> most, String unit, Qualifier qualifier) {

    public Quantity {
        if (unit.isBlank()) {
            throw new IllegalArgumentException("A quantity needs its unit");
        }
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new IllegalArgumentException("Least " + least.get() + " is above most " + most.get());
        }
    }

    /** How a number is to be read. */
    public enum Qualifier {
        EXACT,
        /** 余, 多, 以上: this many or more. */
        AT_LEAST,
        /** 约, 近: about. */
        ABOUT,
        /** 第, 首: a place in an order, never added. */
        ORDINAL,
        /** 目前: a state at a moment. */
        AS_OF,
        /** 起: since. */
        SINCE,
        /** 若干, 多次: no number. */
        UNKNOWN
    }

    /** An exact count. */
    public static Quantity exact(long number, String unit) {
        return exact(BigDecimal.valueOf(number), unit);
    }

    /** An exact measure. */
    public static Quantity exact(BigDecimal number, String unit) {
        return new Quantity(Optional.of(number), Optional.of(number), unit, Qualifier.EXACT);
    }

    /** This many or more. */
    public static Quantity atLeast(long number, String unit) {
        return new Quantity(Optional.of(BigDecimal.valueOf(number)), Optional.empty(), unit, Qualifier.AT_LEAST);
    }

    /**
     * The sum. Of an exact value and one at least so large it is at least the sum; with an unknown part it is at least
     * the known part.
     *
     * @throws IllegalArgumentException when the units differ or one of them is an ordinal
     */
    public Quantity plus(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("Units do not mix: " + unit + " and " + other.unit);
        }
        if (qualifier == Qualifier.ORDINAL || other.qualifier == Qualifier.ORDINAL) {
            throw new IllegalArgumentException("An ordinal is never added");
        }
        Optional<BigDecimal> low =
                added(least.or(() -> Optional.of(BigDecimal.ZERO)), other.least.or(() -> Optional.of(BigDecimal.ZERO)));
        Optional<BigDecimal> high = added(most, other.most);
        return new Quantity(low, high, unit, together(other));
    }

    private Qualifier together(Quantity other) {
        if (qualifier == other.qualifier) {
            return qualifier;
        }
        boolean open = most.isEmpty() || other.most.isEmpty();
        return open ? Qualifier.AT_LEAST : Qualifier.ABOUT;
    }

    private static Optional<BigDecimal> added(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.flatMap(x -> b.map(x::add));
    }
}
