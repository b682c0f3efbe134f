package kesi.competition.api.rule;

import java.math.RoundingMode;

/**
 * A rounding.
 *
 * @param digits digits behind the point, 0 to 12
 * @param mode how; never UNNECESSARY
 */
public record Rounding(int digits, RoundingMode mode) {

    public Rounding {
        if (digits < 0 || digits > 12 || mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("Not a rounding: " + digits + " " + mode);
        }
    }
}
