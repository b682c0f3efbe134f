package kesi.core.api.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Reads numbers as Chinese texts write them: {@code 1,234.5}, {@code 30万}, {@code 三十二}, {@code 两百零五}, {@code 二〇二三}.
 * Knows no words around the number.
 */
public final class Numerals {

    private static final Map<String, String> DIGITS = Words.of("digit");
    private static final Map<String, String> POWERS = Words.of("power");
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private Numerals() {}

    /** The number, or empty when the text is not one number and nothing else. */
    public static Optional<BigDecimal> read(String text) {
        String plain = text.replace(",", "");
        int split = 0;
        while (split < plain.length() && isArabic(plain.charAt(split))) {
            split++;
        }
        if (split == 0) {
            return plain.isEmpty() ? Optional.empty() : chinese(plain);
        }
        Optional<BigDecimal> factor = factor(plain.substring(split));
        return arabic(plain.substring(0, split)).flatMap(number -> factor.map(number::multiply));
    }

    private static boolean isArabic(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    private static Optional<BigDecimal> arabic(String digits) {
        return digits.matches("\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    private static Optional<BigDecimal> factor(String powers) {
        BigDecimal factor = BigDecimal.ONE;
        for (char c : powers.toCharArray()) {
            Optional<BigDecimal> power = value(POWERS, c);
            if (power.isEmpty()) {
                return Optional.empty();
            }
            factor = factor.multiply(power.get());
        }
        return Optional.of(factor);
    }

    private static Optional<BigDecimal> chinese(String text) {
        boolean row = text.chars().allMatch(c -> DIGITS.containsKey(String.valueOf((char) c)));
        return row ? digitRow(text) : counted(text);
    }

    /** Digits one after another, as years are written; of several, leading zeros are no number of things. */
    private static Optional<BigDecimal> digitRow(String text) {
        StringBuilder row = new StringBuilder();
        text.chars().forEach(c -> row.append(DIGITS.get(String.valueOf((char) c))));
        return Optional.of(new BigDecimal(row.toString()));
    }

    private static Optional<BigDecimal> counted(String text) {
        Counter counter = new Counter();
        for (char c : text.toCharArray()) {
            if (!counter.take(value(DIGITS, c), value(POWERS, c))) {
                return Optional.empty();
            }
        }
        return Optional.of(counter.total());
    }

    private static Optional<BigDecimal> value(Map<String, String> words, char c) {
        return Optional.ofNullable(words.get(String.valueOf(c))).map(BigDecimal::new);
    }

    /** Adds up digits times powers below ten thousand; 万 and 亿 multiply what stands before them. */
    private static final class Counter {
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal section = BigDecimal.ZERO;
        private BigDecimal digit = BigDecimal.ZERO;
        private BigDecimal power = BigDecimal.ZERO;
        private BigDecimal greatPower = BigDecimal.ZERO;

        /** Whether the next character can follow. */
        boolean take(Optional<BigDecimal> nextDigit, Optional<BigDecimal> nextPower) {
            if (nextPower.isPresent()) {
                multiply(nextPower.get());
                return true;
            }
            if (nextDigit.isEmpty() || digit.signum() != 0) {
                return false;
            }
            digit = nextDigit.get();
            power = digit.signum() == 0 ? BigDecimal.ZERO : power;
            return true;
        }

        private void multiply(BigDecimal next) {
            if (next.compareTo(WAN) < 0) {
                section = section.add(orOne(digit).multiply(next));
            } else if (next.compareTo(greatPower) < 0) {
                total = total.add(section.add(digit).multiply(next));
            } else {
                total = orOne(total.add(section).add(digit)).multiply(next);
                greatPower = next;
            }
            section = next.compareTo(WAN) < 0 ? section : BigDecimal.ZERO;
            digit = BigDecimal.ZERO;
            power = next;
        }

        /** A last digit right after a hundred or more counts a tenth of it: 两百五 is 250, 两百零五 is 205. */
        BigDecimal total() {
            boolean short250 = power.compareTo(BigDecimal.TEN) > 0;
            return total.add(section).add(short250 ? digit.multiply(power).movePointLeft(1) : digit);
        }

        private static BigDecimal orOne(BigDecimal number) {
            return number.signum() == 0 ? BigDecimal.ONE : number;
        }
    }
}
