package kesi.report.pdf.text;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Puts the pieces of one line at their places. */
final class Setting {

    private static final double LOOSEST = 0.6;

    private final List<Piece> pieces;
    private final Gap[] gaps;
    private final int solid;

    Setting(Marks marks, List<Piece> pieces) {
        this.pieces = pieces;
        int end = pieces.size();
        while (end > 0
                && (pieces.get(end - 1).is(Kind.SPACE) || pieces.get(end - 1).is(Kind.NEW_LINE))) {
            end--;
        }
        this.solid = end;
        this.gaps = new Gap[Math.max(pieces.size() - 1, 0)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = i + 1 < solid ? Gap.between(pieces.get(i), pieces.get(i + 1), marks) : Gap.CLOSED;
        }
    }

    /** The line; when {@code justify}, its end meets {@code room} unless gaps would become too wide. */
    Line line(double room, boolean justify) {
        double extra = room - natural();
        double[] added = new double[gaps.length];
        if (extra < 0) {
            spread(added, extra, each(Gap::shrink));
        } else if (justify) {
            stretch(added, extra);
        }
        return placed(added);
    }

    private double natural() {
        double natural = 0;
        for (int i = 0; i < solid; i++) {
            natural += pieces.get(i).width() + (i < gaps.length ? gaps[i].natural() : 0);
        }
        return natural;
    }

    private double[] each(ToDoubleFunction<Gap> part) {
        double[] parts = new double[gaps.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = part.applyAsDouble(gaps[i]);
        }
        return parts;
    }

    private void stretch(double[] added, double extra) {
        double[] preferred = each(Gap::preferred);
        double taken = Math.min(extra, sum(preferred));
        spread(added, taken, preferred);
        double[] open = each(gap -> gap.open() ? 1 : 0);
        double rest = extra - taken;
        double each = rest / Math.max(sum(open), 1);
        if (sum(open) > 0 && each <= LOOSEST * pieces.get(0).em()) {
            spread(added, rest, open);
        }
    }

    /** Adds a length to gaps by their weights. */
    private static void spread(double[] added, double length, double[] weights) {
        double total = sum(weights);
        if (total > 0) {
            for (int i = 0; i < added.length; i++) {
                added[i] += length * weights[i] / total;
            }
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private Line placed(double[] added) {
        double[] places = new double[pieces.size()];
        double at = 0;
        double width = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = at;
            at += pieces.get(i).width();
            width = i < solid ? at : width;
            at += i < gaps.length ? gaps[i].natural() + added[i] : 0;
        }
        return new Line(pieces, places, width);
    }
}
