package kesi.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Column;

/**
 * The columns of a table.
 *
 * @param places the columns from left to right
 * @param isHead whether rows in it are heads
 */
record Grid(List<Place> places, boolean isHead) {

    static final double PADDING = 4;

    /**
     * A column's place.
     *
     * @param left from the type area's left edge, in points
     * @param width in points
     * @param align where its text stands
     */
    record Place(double left, double width, TextStyle.Alignment align) {

        /** The width for text. */
        double inner() {
            return width - 2 * PADDING;
        }
    }

    /**
     * Columns by their weights, but none narrower than its head needs as long as the others can give way.
     *
     * @param width of the table, in points
     * @param needed the least width for text of each column, in points
     */
    static Grid of(List<Column> columns, double width, ToDoubleFunction<Column> needed) {
        double total = columns.stream().mapToDouble(Column::weight).sum();
        double[] lacks = new double[columns.size()];
        double[] spares = new double[columns.size()];
        for (int i = 0; i < lacks.length; i++) {
            double own = width * columns.get(i).weight() / total;
            double least = needed.applyAsDouble(columns.get(i)) + 2 * PADDING;
            lacks[i] = Math.max(0, least - own);
            spares[i] = Math.max(0, own - least);
        }
        double lack = DoubleStream.of(lacks).sum();
        double spare = DoubleStream.of(spares).sum();
        double share = lack > 0 && lack <= spare ? 1 : 0;
        List<Place> places = new ArrayList<>();
        double left = 0;
        for (int i = 0; i < lacks.length; i++) {
            double given = spare > 0 ? lack * spares[i] / spare : 0;
            double own = width * columns.get(i).weight() / total + share * (lacks[i] - given);
            places.add(new Place(left, own, alignment(columns.get(i).align())));
            left += own;
        }
        return new Grid(places, false);
    }

    /** The same columns for heads. */
    static Grid head(Grid grid) {
        return new Grid(grid.places, true);
    }

    /** Where rules stand, from the type area's left edge. */
    double[] rules() {
        double[] rules = new double[places.size() + 1];
        for (int i = 0; i < places.size(); i++) {
            rules[i] = places.get(i).left();
            rules[i + 1] = rules[i] + places.get(i).width();
        }
        return rules;
    }

    private static TextStyle.Alignment alignment(Align align) {
        return switch (align) {
            case LEFT -> TextStyle.Alignment.JUSTIFIED;
            case CENTRE -> TextStyle.Alignment.CENTRE;
            case RIGHT -> TextStyle.Alignment.RIGHT;
        };
    }
}
