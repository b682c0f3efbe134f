package kesi.report.api.block;

import java.math.BigDecimal;
import java.util.List;

/**
 * A chart, drawn as lines, areas and real text. Its figures are read out to people who cannot see it.
 *
 * @param title over the chart
 * @param kind how it is drawn
 * @param unit of all figures, for example 人次; may be empty
 * @param categories along the axis, or the parts of {@link Kind#SHARE}
 * @param series each with a figure for every category; {@link Kind#SHARE} has exactly one
 * @param heightMm how high it is printed with its title and legend, in millimetres
 */
public record Chart(String title, Kind kind, String unit, List<String> categories, List<Series> series, double heightMm)
        implements Block {

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.figures().size() != categories.size()) {
                throw new IllegalArgumentException(one.name() + " has "
                        + one.figures().size() + " figures for " + categories.size() + " categories");
            }
        }
        if (series.isEmpty() || kind == Kind.SHARE && series.size() != 1) {
            throw new IllegalArgumentException("A chart of " + series.size() + " series");
        }
    }

    /** How a chart is drawn. */
    public enum Kind {
        BAR,
        LINE,
        /** Parts of a whole, as sectors with their percentages; no figure is below 0. */
        SHARE
    }

    /**
     * One row of figures.
     *
     * @param name as the legend shows it
     * @param figures in the order of the categories
     */
    public record Series(String name, List<BigDecimal> figures) {
        public Series {
            figures = List.copyOf(figures);
        }
    }
}
