package kesi.report.pdf.layout.figure;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import kesi.report.api.block.Chart;
import kesi.report.pdf.file.Colour;
import kesi.report.pdf.layout.SetLine;

/** Draws charts with two axes: bars and lines. */
final class AxisPlot {

    private static final Colour PALE = new Colour(0.82, 0.82, 0.82);
    private static final double THIN = 0.4;
    private static final double AXIS = 0.8;
    private static final double LINE = 1.4;
    private static final double GAP = 5;
    private static final double BARS = 0.68;
    private static final double WIDEST_BAR = 42;
    private static final int LABEL_LINES = 2;

    private final Canvas canvas;
    private final Sketch sketch;
    private final Chart chart;
    private final Scale scale;
    private final double text;
    private final Rectangle2D area;
    private final double slot;

    AxisPlot(Canvas canvas, Chart chart) {
        this.canvas = canvas;
        this.sketch = canvas.sketch();
        this.chart = chart;
        this.scale = Scale.of(chart.series().stream()
                .flatMap(series -> series.figures().stream())
                .toList());
        this.text = canvas.label().leading();
        double left = scale.marks().stream()
                        .mapToDouble(mark -> canvas.width(Scale.print(mark)))
                        .max()
                        .orElse(0)
                + GAP;
        Legend legend = new Legend(canvas, chart);
        double top = text + GAP;
        double bottom = canvas.height() - LABEL_LINES * text - GAP - legend.height();
        this.area = new Rectangle2D.Double(left, top, canvas.width() - left, Math.max(text, bottom - top));
        this.slot = area.getWidth() / chart.categories().size();
        legend.draw(canvas.height() - legend.height());
    }

    void draw() {
        axis();
        categories();
        for (int series = 0; series < chart.series().size(); series++) {
            if (chart.kind() == Chart.Kind.BAR) {
                bars(series);
            } else {
                line(series);
            }
        }
        double zero = y(BigDecimal.ZERO);
        sketch.line(Colour.BLACK, AXIS, area.getMinX(), zero, area.getMaxX(), zero);
    }

    private double y(BigDecimal figure) {
        return area.getMaxY() - scale.share(figure) * area.getHeight();
    }

    private void axis() {
        if (!chart.unit().isBlank()) {
            sketch.text(chart.unit(), canvas.label(), Sketch.Anchor.START, 0, text / 2 - GAP / 2);
        }
        for (BigDecimal mark : scale.marks()) {
            double y = y(mark);
            sketch.line(PALE, THIN, area.getMinX(), y, area.getMaxX(), y);
            sketch.text(Scale.print(mark), canvas.label(), Sketch.Anchor.END, area.getMinX() - GAP, y);
        }
    }

    /** The names of the categories; when they are many, every second or third alone. */
    private void categories() {
        double least = 4 * canvas.label().size();
        double widest =
                chart.categories().stream().mapToDouble(canvas::width).max().orElse(0);
        int every = (int) Math.max(1, Math.ceil(Math.min(least, widest + GAP) / slot));
        for (int i = 0; i < chart.categories().size(); i += every) {
            List<SetLine> lines = canvas.wrapped(chart.categories().get(i), slot * every - 2, LABEL_LINES);
            double height = lines.stream().mapToDouble(SetLine::height).sum();
            sketch.lines(lines, Sketch.Anchor.MIDDLE, middle(i), area.getMaxY() + GAP / 2 + height / 2);
        }
    }

    private double middle(int category) {
        return area.getMinX() + (category + 0.5) * slot;
    }

    private void bars(int place) {
        int count = chart.series().size();
        double width = Math.min(WIDEST_BAR, slot * BARS / count);
        double zero = y(BigDecimal.ZERO);
        List<BigDecimal> figures = chart.series().get(place).figures();
        for (int i = 0; i < figures.size(); i++) {
            double x = middle(i) - width * count / 2 + place * width;
            double y = y(figures.get(i));
            sketch.fill(
                    Tint.of(place),
                    new Rectangle2D.Double(x, Math.min(y, zero), width, Math.max(Math.abs(zero - y), 0.1)));
            label(figures.get(i), x + width / 2, figures.get(i).signum() < 0 ? y + text / 2 : y - text / 2, width);
        }
    }

    private void line(int place) {
        List<BigDecimal> figures = chart.series().get(place).figures();
        Tint tint = Tint.of(place);
        double[] points = IntStream.range(0, figures.size())
                .boxed()
                .flatMapToDouble(i -> java.util.stream.DoubleStream.of(middle(i), y(figures.get(i))))
                .toArray();
        sketch.line(tint.strong(), LINE, points);
        for (int i = 0; i < figures.size(); i++) {
            Marker.of(place).draw(sketch, tint.strong(), points[2 * i], points[2 * i + 1]);
            if (chart.series().size() == 1) {
                label(figures.get(i), points[2 * i], points[2 * i + 1] - text / 2 - 2, slot);
            }
        }
    }

    /** The figure itself, where there is room for it. */
    private void label(BigDecimal figure, double x, double middle, double room) {
        String words = Scale.print(figure);
        boolean alone = chart.series().size() == 1;
        if (canvas.width(words) <= (alone ? Math.max(room, slot - 2) : room + 2)) {
            sketch.text(words, canvas.label(), Sketch.Anchor.MIDDLE, x, middle);
        }
    }
}
