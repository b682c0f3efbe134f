package kesi.report.pdf.layout.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis from one round number to another; 0 is always on it, so that lengths can be compared.
 *
 * @param low its lower end
 * @param high its upper end
 * @param step from mark to mark
 */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final int MARKS = 5;

    /** The axis for figures. */
    static Scale of(List<BigDecimal> figures) {
        BigDecimal least = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (least.signum() == 0 && most.signum() == 0) {
            return new Scale(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
        }
        BigDecimal step = round(most.subtract(least).divide(BigDecimal.valueOf(MARKS), 12, RoundingMode.CEILING));
        return new Scale(
                least.divide(step, 0, RoundingMode.FLOOR).multiply(step),
                most.divide(step, 0, RoundingMode.CEILING).multiply(step),
                step);
    }

    /** The next of 1, 2, 5 and their tenfold. */
    private static BigDecimal round(BigDecimal wanted) {
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(wanted.precision() - wanted.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = unit.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(wanted) >= 0) {
                return step;
            }
        }
        return unit.multiply(BigDecimal.TEN);
    }

    /** The marks from the lower end to the upper. */
    List<BigDecimal> marks() {
        List<BigDecimal> marks = new ArrayList<>();
        for (BigDecimal mark = low; mark.compareTo(high) <= 0; mark = mark.add(step)) {
            marks.add(mark);
        }
        return marks;
    }

    /** How far up the axis a figure stands, 0 to 1. */
    double share(BigDecimal figure) {
        return figure.subtract(low).doubleValue() / high.subtract(low).doubleValue();
    }

    /** A figure as it is printed. */
    static String print(BigDecimal figure) {
        BigDecimal plain = figure.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
