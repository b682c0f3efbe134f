package kesi.report.pdf.layout.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import kesi.report.api.block.Chart;
import kesi.report.pdf.layout.SetLine;

/** The names of several series with their looks, in rows under the chart. */
final class Legend {

    private static final double SWATCH = 18;
    private static final double SWATCH_HEIGHT = 7;
    private static final double GAP = 5;
    private static final double BETWEEN = 16;
    private static final double LINE = 1.4;

    private final Canvas canvas;
    private final Chart chart;
    private final List<List<Integer>> rows = new ArrayList<>();

    Legend(Canvas canvas, Chart chart) {
        this.canvas = canvas;
        this.chart = chart;
        if (chart.series().size() > 1) {
            fill();
        }
    }

    double height() {
        return rows.isEmpty() ? 0 : rows.size() * canvas.label().leading() + GAP;
    }

    void draw(double top) {
        double middle = top + GAP + canvas.label().leading() / 2;
        for (List<Integer> row : rows) {
            double x = (canvas.width() - row.stream().mapToDouble(this::width).sum() + BETWEEN) / 2;
            for (int place : row) {
                entry(place, x, middle);
                x += width(place);
            }
            middle += canvas.label().leading();
        }
    }

    private void fill() {
        double filled = 0;
        rows.add(new ArrayList<>());
        for (int place = 0; place < chart.series().size(); place++) {
            if (filled > 0 && filled + width(place) > canvas.width()) {
                rows.add(new ArrayList<>());
                filled = 0;
            }
            rows.get(rows.size() - 1).add(place);
            filled += width(place);
        }
    }

    private List<SetLine> words(int place) {
        return canvas.wrapped(chart.series().get(place).name(), canvas.width() - SWATCH - GAP - BETWEEN, 1);
    }

    private double width(int place) {
        double words = words(place).stream()
                .mapToDouble(line -> line.line().width())
                .max()
                .orElse(0);
        return SWATCH + GAP + words + BETWEEN;
    }

    private void entry(int place, double x, double middle) {
        Sketch sketch = canvas.sketch();
        if (chart.kind() == Chart.Kind.LINE) {
            sketch.line(Tint.of(place).strong(), LINE, x, middle, x + SWATCH, middle);
            Marker.of(place).draw(sketch, Tint.of(place).strong(), x + SWATCH / 2, middle);
        } else {
            sketch.fill(Tint.of(place), new Rectangle2D.Double(x, middle - SWATCH_HEIGHT / 2, SWATCH, SWATCH_HEIGHT));
        }
        sketch.lines(words(place), Sketch.Anchor.START, x + SWATCH + GAP, middle);
    }
}
