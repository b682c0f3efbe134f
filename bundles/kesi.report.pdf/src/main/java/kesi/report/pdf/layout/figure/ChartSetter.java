package kesi.report.pdf.layout.figure;

import java.math.BigDecimal;
import java.util.List;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.report.api.block.Chart;
import kesi.report.pdf.layout.Composition;
import kesi.report.pdf.layout.PageShape;

/** Sets charts. */
public final class ChartSetter {

    private static final double LEAST = 60;

    private final Composition composition;
    private final Figure figure;

    /** A setter for a document. */
    public ChartSetter(Composition composition) {
        this.composition = composition;
        this.figure = new Figure(composition);
    }

    /**
     * Sets a chart.
     *
     * @throws Problem when a part of a whole is below 0
     */
    public void set(Chart chart) {
        double height = Math.max(LEAST, Math.min(PageShape.mm(chart.heightMm()), figure.room(chart.title())));
        Words words = new Words(composition.language());
        boolean empty = chart.categories().isEmpty();
        if (chart.kind() == Chart.Kind.SHARE) {
            checkShares(chart);
        }
        figure.place(chart.title(), words.of(chart), height, sketch -> {
            Canvas canvas = new Canvas(composition, sketch, composition.flow().width(), height);
            if (empty) {
                canvas.sketch()
                        .text(words.none(), canvas.label(), Sketch.Anchor.MIDDLE, canvas.width() / 2, height / 2);
            } else if (chart.kind() == Chart.Kind.SHARE) {
                new SharePlot(canvas, chart).draw();
            } else {
                new AxisPlot(canvas, chart).draw();
            }
        });
    }

    private static void checkShares(Chart chart) {
        List<BigDecimal> figures = chart.series().get(0).figures();
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).signum() < 0) {
                throw Problem.failed(Message.of(
                        ChartSetter.class,
                        "chart.negative",
                        chart.title(),
                        chart.categories().get(i)));
            }
        }
    }
}
