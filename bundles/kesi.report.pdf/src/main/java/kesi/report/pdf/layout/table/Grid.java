package kesi.report.pdf.layout.table;

import java.util.List;
import kesi.report.pdf.layout.TextStyle;

/**
 * The columns of a table.
 *
 * @param places the columns from left to right
 * @param padding between a cell's frame and its text, in points
 * @param isHead whether rows in it are heads
 */
record Grid(List<Place> places, double padding, boolean isHead) {

    /**
     * A column's place.
     *
     * @param left from the type area's left edge, in points
     * @param width in points
     * @param align where its text stands
     */
    record Place(double left, double width, TextStyle.Alignment align) {}

    /** The same columns for heads. */
    Grid head() {
        return new Grid(places, padding, true);
    }

    double width() {
        Place last = places.get(places.size() - 1);
        return last.left() + last.width();
    }

    double left(int column) {
        return places.get(column).left();
    }

    /** The width of what a cell covers, in points. */
    double width(Cell.Span span) {
        Place last = places.get(span.column() + span.across() - 1);
        return last.left() + last.width() - left(span.column());
    }

    /** The width for text in what a cell covers. */
    double inner(Cell.Span span) {
        return width(span) - 2 * padding;
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
}
