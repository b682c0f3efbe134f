package kesi.report.figures;

import static kesi.report.figures.Words.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Quantity.Qualifier;
import kesi.report.api.spi.Indicator;

/**
 * A year beside the one before. Immutable.
 *
 * @param year the year's name
 * @param figures what was counted in it
 * @param beforeName the name of the year before
 * @param before what was counted in that
 */
record Comparison(String year, List<Indicator> figures, String beforeName, List<Indicator> before) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Comparison {
        figures = List.copyOf(figures);
        before = List.copyOf(before);
    }

    /**
     * One line.
     *
     * @param now the figure of the year
     * @param then the figure of the year before
     */
    record Line(Indicator now, Indicator then) {

        /** The difference; empty unless both figures are exact: what is only about so many cannot be subtracted. */
        Optional<BigDecimal> change() {
            return exact(now).flatMap(a -> exact(then).map(a::subtract));
        }

        /** The difference in percent of the year before, to one digit; empty where that was nothing. */
        Optional<BigDecimal> percent() {
            return exact(then)
                    .filter(base -> base.signum() > 0)
                    .flatMap(base ->
                            change().map(change -> change.multiply(HUNDRED).divide(base, 1, RoundingMode.HALF_UP)));
        }

        private static Optional<BigDecimal> exact(Indicator indicator) {
            return indicator
                    .figure()
                    .filter(figure -> figure.qualifier() == Qualifier.EXACT)
                    .flatMap(Quantity::least);
        }
    }

    /** Every indicator of either year; one that the other year lacks is nothing there. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        figures.forEach(now ->
                lines.add(new Line(now, FigureCharts.find(before, now).orElseGet(() -> nothing(now)))));
        before.stream()
                .filter(then -> FigureCharts.find(figures, then).isEmpty())
                .forEach(then -> lines.add(place(lines, then), new Line(nothing(then), then)));
        return lines;
    }

    /** Behind the last line of the same area. */
    private static int place(List<Line> lines, Indicator indicator) {
        for (int i = lines.size(); i > 0; i--) {
            if (say(lines.get(i - 1).now().area()).equals(say(indicator.area()))) {
                return i;
            }
        }
        return lines.size();
    }

    private static Indicator nothing(Indicator other) {
        return new Indicator(other.area(), other.name(), other.unit(), List.of(), 0, 0);
    }
}
