package kesi.core.api.value;

import java.math.BigDecimal;
import java.util.Optional;
import kesi.core.api.text.Message;

/**
 * A count or measure as exact as its source: {@code 132 人} is exact, {@code 200余人} is at least 200, {@code 若干} has no
 * number. Units never mix: people (人) are not attendances (人次). Negative numbers are allowed only as exact measures.
 *
 * @param least the smallest value it can be; empty for an unknown number and for nothing else
 * @param most the largest value it can be; empty when open or unknown. Equal to least for an exact value and an ordinal
 * @param unit the Chinese unit word as written, for example 人, 人次, 户, 家, 支, 名, 件; not blank
 * @param qualifier how the number is to be read
 */
public record Quantity(Optional<BigDecimal> least, Optional<BigDecimal> most, String unit, Qualifier qualifier) {

    public Quantity {
        if (unit.isBlank()) {
            throw new IllegalArgumentException("A quantity needs its unit");
        }
        if (least.isEmpty() != (qualifier == Qualifier.UNKNOWN) || (least.isEmpty() && most.isPresent())) {
            throw new IllegalArgumentException("A quantity has a least value, and an unknown one has none");
        }
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new IllegalArgumentException("Least " + least.get() + " is above most " + most.get());
        }
        boolean single = qualifier == Qualifier.EXACT || qualifier == Qualifier.ORDINAL;
        if (single && (most.isEmpty() || least.orElseThrow().compareTo(most.get()) != 0)) {
            throw new IllegalArgumentException("An exact value and an ordinal have one number");
        }
    }

    /** How a number is to be read. */
    public enum Qualifier {
        EXACT,
        /** 起: since. */
        SINCE,
        /** 目前: a state at a moment. */
        AS_OF,
        /** 约, 近: about. */
        ABOUT,
        /** 余, 多, 以上: this many or more. */
        AT_LEAST,
        /** 若干, 多次: no number. */
        UNKNOWN,
        /** 第, 首: a place in an order, never added. */
        ORDINAL;

        /** How a sum is to be read: the weaker of both, and an unknown part leaves what is known as the least. */
        private Qualifier with(Qualifier other) {
            if (this == other) {
                return this;
            }
            if (this == UNKNOWN || other == UNKNOWN) {
                return AT_LEAST;
            }
            return compareTo(other) < 0 ? other : this;
        }
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

    /** About this many. */
    public static Quantity about(long number, String unit) {
        return between(BigDecimal.valueOf(number), BigDecimal.valueOf(number), unit);
    }

    /** From this many to that many. */
    public static Quantity between(BigDecimal least, BigDecimal most, String unit) {
        return new Quantity(Optional.of(least), Optional.of(most), unit, Qualifier.ABOUT);
    }

    /** A place in an order. */
    public static Quantity ordinal(long number, String unit) {
        Optional<BigDecimal> place = Optional.of(BigDecimal.valueOf(number));
        return new Quantity(place, place, unit, Qualifier.ORDINAL);
    }

    /** Some, nobody says how many. */
    public static Quantity unknown(String unit) {
        return new Quantity(Optional.empty(), Optional.empty(), unit, Qualifier.UNKNOWN);
    }

    /**
     * The sum; the order of the parts does not matter. It is only as good as its worst part: of exact ones it is exact,
     * with one as of a moment it is as of a moment, with one about so many it is about so many, with one at least so
     * many or unknown it is at least the sum of what is known. The sum of unknown ones alone is unknown.
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
        Optional<BigDecimal> low = added(least, other.least).or(() -> least).or(() -> other.least);
        return new Quantity(low, added(most, other.most), unit, qualifier.with(other.qualifier));
    }

    /** The quantity as people write it, for example {@code 200余人}, {@code 约30人次}, {@code at least 200 人}. */
    public Message shown() {
        String number = least.map(BigDecimal::toPlainString).orElse("");
        boolean range = most.isPresent() && most.get().compareTo(least.orElseThrow()) != 0;
        String numbers = range ? number + "–" + most.get().toPlainString() : number;
        String key = range && qualifier == Qualifier.ABOUT ? "RANGE" : qualifier.name();
        return Message.of(Quantity.class, "quantity." + key, numbers, unit);
    }

    private static Optional<BigDecimal> added(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.flatMap(x -> b.map(x::add));
    }
}
