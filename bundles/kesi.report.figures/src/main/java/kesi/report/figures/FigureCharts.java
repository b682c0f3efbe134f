package kesi.report.figures;

import static kesi.report.figures.Words.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.value.Quantity;
import kesi.report.api.block.Chart;
import kesi.report.api.block.Chart.Series;
import kesi.report.api.spi.Indicator;

/** Charts of figures: one for each unit of an area, since figures of two units share no axis. */
final class FigureCharts {
    private static final double HEIGHT = 70;
    private static final int MOST = 8;

    private FigureCharts() {}

    /**
     * A year of figures.
     *
     * @param name as the legend shows it
     * @param figures what was counted
     */
    record Year(String name, List<Indicator> figures) {}

    /** A bar chart for each area's unit of which two figures are above 0. All years name the same indicators. */
    static List<Chart> of(String title, List<Year> years) {
        Map<List<String>, List<Indicator>> byUnit = new LinkedHashMap<>();
        years.get(0).figures().stream()
                .filter(indicator ->
                        years.stream().anyMatch(year -> number(year, indicator).signum() > 0))
                .forEach(indicator -> byUnit.computeIfAbsent(
                                List.of(say(indicator.area()), indicator.unit()), unit -> new ArrayList<>())
                        .add(indicator));
        return byUnit.entrySet().stream()
                .filter(unit -> unit.getValue().size() > 1)
                .map(unit -> chart(say("chart.area", title, unit.getKey().get(0)), unit.getValue(), years))
                .toList();
    }

    private static Chart chart(String title, List<Indicator> indicators, List<Year> years) {
        String unit = indicators.get(0).unit();
        List<Indicator> shown = indicators.subList(0, Math.min(MOST, indicators.size()));
        return new Chart(
                say("chart.title", title, unit),
                Chart.Kind.BAR,
                unit,
                shown.stream().map(indicator -> say(indicator.name())).toList(),
                years.stream()
                        .map(year -> new Series(
                                year.name(),
                                shown.stream().map(one -> number(year, one)).toList()))
                        .toList(),
                HEIGHT);
    }

    /** What is sure of a figure: an open one counts as its least. */
    private static BigDecimal number(Year year, Indicator wanted) {
        return find(year.figures(), wanted)
                .flatMap(Indicator::figure)
                .flatMap(Quantity::least)
                .orElse(BigDecimal.ZERO);
    }

    /** The same indicator among the figures of another period. */
    static Optional<Indicator> find(List<Indicator> figures, Indicator wanted) {
        return figures.stream()
                .filter(one -> one.unit().equals(wanted.unit())
                        && say(one.area()).equals(say(wanted.area()))
                        && say(one.name()).equals(say(wanted.name())))
                .findFirst();
    }
}
