package kesi.competition.provider.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import kesi.competition.api.rule.Rounding;

/**
 * An exact fraction in lowest terms. Immutable.
 *
 * @param numerator any
 * @param denominator above 0
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

    /** Nothing. */
    public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

    public Rational {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction over 0");
        }
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** A whole number. */
    public static Rational of(long number) {
        return new Rational(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /** A decimal. */
    public static Rational of(BigDecimal number) {
        return number.scale() <= 0
                ? new Rational(number.toBigIntegerExact(), BigInteger.ONE)
                : new Rational(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** The sum. */
    public Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The product. */
    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The share of so many, at least 1. */
    public Rational over(long count) {
        return new Rational(numerator, denominator.multiply(BigInteger.valueOf(count)));
    }

    /** The nearest decimal as the rounding says. */
    public BigDecimal round(Rounding rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), rounding.digits(), rounding.mode());
    }

    /** The decimal where it ends, else the fraction {@code n/d}: exact either way. */
    public String text() {
        try {
            BigDecimal decimal = new BigDecimal(numerator).divide(new BigDecimal(denominator));
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        } catch (ArithmeticException endless) {
            return numerator + "/" + denominator;
        }
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
