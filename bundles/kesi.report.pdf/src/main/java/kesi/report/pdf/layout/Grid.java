package kesi.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import kesi.report.api.block.Block;

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

    static Grid of(List<Block.Column> columns, double width) {
        double total = columns.stream().mapToDouble(Block.Column::weight).sum();
        List<Place> places = new ArrayList<>();
        double left = 0;
        for (Block.Column column : columns) {
            double own = width * column.weight() / total;
            places.add(new Place(left, own, alignment(column.align())));
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

    private static TextStyle.Alignment alignment(Block.Align align) {
        return switch (align) {
            case LEFT -> TextStyle.Alignment.JUSTIFIED;
            case CENTRE -> TextStyle.Alignment.CENTRE;
            case RIGHT -> TextStyle.Alignment.RIGHT;
        };
    }
}
