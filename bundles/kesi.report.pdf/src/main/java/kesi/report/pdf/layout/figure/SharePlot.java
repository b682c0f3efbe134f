package kesi.report.pdf.layout.figure;

import java.awt.geom.Arc2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kesi.report.api.block.Chart;

/** Draws the parts of a whole as sectors, with names, figures and percentages beside them. */
final class SharePlot {

    private static final double SWATCH = 12;
    private static final double SWATCH_HEIGHT = 8;
    private static final double GAP = 8;
    private static final double DISC_SHARE = 0.45;
    private static final double EDGE = 4;
    private static final double FULL = 360;
    private static final double TOP = 90;
    private static final int HUNDRED = 100;

    private final Canvas canvas;
    private final Chart chart;
    private final List<BigDecimal> figures;
    private final BigDecimal total;

    SharePlot(Canvas canvas, Chart chart) {
        this.canvas = canvas;
        this.chart = chart;
        this.figures = chart.series().get(0).figures();
        this.total = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void draw() {
        double side = Math.min(canvas.height(), canvas.width() * DISC_SHARE) - 2 * EDGE;
        double left = canvas.width() * DISC_SHARE - side - EDGE;
        if (total.signum() > 0) {
            disc(new Rectangle2D.Double(left, (canvas.height() - side) / 2, side, side));
        }
        names(left + side + 3 * GAP);
    }

    private void disc(Rectangle2D frame) {
        double start = TOP;
        for (int i = 0; i < figures.size(); i++) {
            double extent = FULL * figures.get(i).doubleValue() / total.doubleValue();
            if (extent > 0) {
                int kind = extent >= FULL ? Arc2D.CHORD : Arc2D.PIE;
                canvas.sketch().fill(Tint.of(i), new Arc2D.Double(frame, start - extent, extent, kind));
                start -= extent;
            }
        }
    }

    private void names(double left) {
        double row = Math.min(canvas.label().leading() * 1.3, canvas.height() / figures.size());
        double middle = (canvas.height() - row * figures.size() + row) / 2;
        double room = canvas.width() - left - SWATCH - GAP;
        for (int i = 0; i < figures.size(); i++) {
            canvas.sketch()
                    .fill(Tint.of(i), new Rectangle2D.Double(left, middle - SWATCH_HEIGHT / 2, SWATCH, SWATCH_HEIGHT));
            String words = chart.categories().get(i) + "  " + Scale.print(figures.get(i)) + chart.unit() + "  "
                    + percent(figures.get(i), total);
            canvas.sketch().lines(canvas.wrapped(words, room, 1), Sketch.Anchor.START, left + SWATCH + GAP, middle);
            middle += row;
        }
    }

    /** A part of a whole in per cent with one decimal. */
    static String percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? "—"
                : part.multiply(BigDecimal.valueOf(HUNDRED)).divide(whole, 1, RoundingMode.HALF_UP) + "%";
    }
}
