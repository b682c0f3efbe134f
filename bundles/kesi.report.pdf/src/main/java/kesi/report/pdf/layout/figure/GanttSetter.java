package kesi.report.pdf.layout.figure;

import java.util.List;
import kesi.report.api.block.Gantt;
import kesi.report.pdf.layout.Composition;

/** Sets plans over time; one of more bars than a page has room for goes on on the next. */
public final class GanttSetter {

    private static final double ROW = 20;

    private final Composition composition;
    private final Figure figure;

    /** A setter for a document. */
    public GanttSetter(Composition composition) {
        this.composition = composition;
        this.figure = new Figure(composition);
    }

    /** Sets a plan. */
    public void set(Gantt gantt) {
        Words words = new Words(composition.language());
        int rows = (int) Math.max(1, Math.floor(figure.room(gantt.title()) / ROW) - 1);
        Calendar calendar = Calendar.of(gantt.bars());
        for (int from = 0; from == 0 || from < gantt.bars().size(); from += rows) {
            List<Gantt.Bar> bars = gantt.bars()
                    .subList(from, Math.min(from + rows, gantt.bars().size()));
            Gantt part = new Gantt(gantt.title(), bars);
            double height = ROW * (Math.max(1, bars.size()) + 1);
            figure.place(gantt.title(), words.of(part), height, sketch -> {
                Canvas canvas =
                        new Canvas(composition, sketch, composition.flow().width(), height);
                if (bars.isEmpty()) {
                    sketch.text(words.none(), canvas.label(), Sketch.Anchor.MIDDLE, canvas.width() / 2, ROW);
                } else {
                    new GanttPlot(canvas, calendar, ROW).draw(bars);
                }
            });
        }
    }
}
