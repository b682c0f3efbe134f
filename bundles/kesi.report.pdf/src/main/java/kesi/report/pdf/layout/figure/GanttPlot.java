package kesi.report.pdf.layout.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import kesi.report.api.block.Gantt;
import kesi.report.pdf.file.Colour;

/** Draws the bars of a plan with their labels and the axis above. */
final class GanttPlot {

    private static final Colour PALE = new Colour(0.82, 0.82, 0.82);
    private static final double THIN = 0.4;
    private static final double AXIS = 0.8;
    private static final double GAP = 6;
    private static final double MOST_LABEL = 0.35;
    private static final double BAR = 0.5;

    private final Canvas canvas;
    private final Calendar calendar;
    private final double row;

    GanttPlot(Canvas canvas, Calendar calendar, double row) {
        this.canvas = canvas;
        this.calendar = calendar;
        this.row = row;
    }

    void draw(List<Gantt.Bar> bars) {
        double widest = bars.stream()
                .mapToDouble(bar -> canvas.width(bar.label()))
                .max()
                .orElse(0);
        double labels = Math.min(widest, canvas.width() * MOST_LABEL);
        double left = labels + GAP;
        axis(left, row * (bars.size() + 1));
        for (int i = 0; i < bars.size(); i++) {
            Gantt.Bar bar = bars.get(i);
            double middle = row * (i + 1.5);
            canvas.sketch().lines(canvas.wrapped(bar.label(), labels, 1), Sketch.Anchor.START, 0, middle);
            bar(bar, left, middle);
        }
    }

    private void axis(double left, double bottom) {
        Sketch sketch = canvas.sketch();
        double shown = -1;
        for (LocalDate mark : calendar.marks()) {
            double x = x(mark, left);
            sketch.line(PALE, THIN, x, row, x, bottom);
            String words = calendar.print(mark);
            double width = canvas.width(words);
            if (x > shown && x + width <= canvas.width()) {
                sketch.text(words, canvas.label(), Sketch.Anchor.START, x, row / 2);
                shown = x + width + GAP;
            }
        }
        sketch.line(PALE, THIN, canvas.width(), row, canvas.width(), bottom);
        sketch.line(Colour.BLACK, AXIS, left, row, canvas.width(), row);
    }

    private void bar(Gantt.Bar bar, double left, double middle) {
        double from = x(bar.from(), left);
        double to = x(bar.to().plusDays(1), left);
        if (bar.from().equals(bar.to())) {
            canvas.sketch().fill(Tint.of(5).strong(), diamond((from + to) / 2, middle));
        } else {
            canvas.sketch()
                    .fill(Tint.of(0), new Rectangle2D.Double(from, middle - row * BAR / 2, to - from, row * BAR));
        }
    }

    private Path2D diamond(double x, double y) {
        double size = row * BAR / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(x - size, y);
        path.lineTo(x, y - size);
        path.lineTo(x + size, y);
        path.lineTo(x, y + size);
        path.closePath();
        return path;
    }

    private double x(LocalDate day, double left) {
        return left + calendar.share(day) * (canvas.width() - left);
    }
}
