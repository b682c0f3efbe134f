package kesi.competition.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Shows an exact value in a narrow column: decimals as they are up to four digits, longer ones and fractions rounded
 * half up.
 */
final class Shown {

    private static final int DIGITS = 4;

    private Shown() {}

    static String of(String exact) {
        if (exact.isEmpty()) {
            return "";
        }
        int slash = exact.indexOf('/');
        BigDecimal value = slash < 0
                ? new BigDecimal(exact)
                : new BigDecimal(exact.substring(0, slash))
                        .divide(new BigDecimal(exact.substring(slash + 1)), DIGITS, RoundingMode.HALF_UP);
        return value.scale() > DIGITS
                ? value.setScale(DIGITS, RoundingMode.HALF_UP).toPlainString()
                : value.toPlainString();
    }
}
