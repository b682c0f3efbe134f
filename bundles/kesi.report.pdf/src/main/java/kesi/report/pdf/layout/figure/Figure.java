package kesi.report.pdf.layout.figure;

import java.util.List;
import java.util.function.Consumer;
import kesi.report.api.block.Block;
import kesi.report.pdf.file.Syntax;
import kesi.report.pdf.file.Tag;
import kesi.report.pdf.layout.Composition;
import kesi.report.pdf.layout.Drawn;
import kesi.report.pdf.layout.SetLine;
import kesi.report.pdf.layout.TextStyle;

/** Puts figures into the flow, each with its title and with words for people who cannot see it. */
final class Figure {

    private static final double AROUND = 6;

    private final Composition composition;

    Figure(Composition composition) {
        this.composition = composition;
    }

    /** The small text of figures. */
    static TextStyle label(Composition composition) {
        TextStyle caption = composition.theme().style(Block.Style.CAPTION);
        return composition.theme().cell().size(Math.min(9, caption.size())).space(0, 0);
    }

    /** The room below a title, in points; no figure is higher than that. */
    double room(String title) {
        return composition.flow().height() - titleHeight(title(title));
    }

    /**
     * Puts a figure below its title.
     *
     * @param title may be blank
     * @param alternative what it says in words
     * @param height of the drawing without its title, in points
     * @param drawing draws it; its width is the flow's
     */
    void place(String title, String alternative, double height, Consumer<Sketch> drawing) {
        List<SetLine> lines = title(title);
        double head = titleHeight(lines);
        Tag figure = composition.document().root().child("Figure").with("/Alt " + Syntax.text(alternative));
        double width = composition.flow().width();
        composition.flow().space(AROUND);
        composition.flow().place(new Drawn(head + height, (page, left, top) -> {
            Sketch heading = new Sketch(composition, page, figure, left, top);
            heading.lines(lines, Sketch.Anchor.MIDDLE, width / 2, (head - AROUND) / 2);
            drawing.accept(new Sketch(composition, page, figure, left, top - head));
            figure.attribute("<</O/Layout/Placement/Block/BBox["
                    + Syntax.numbers(left, top - head - height, left + width, top) + "]>>");
            figure.close();
        }));
        composition.flow().space(AROUND);
    }

    private List<SetLine> title(String title) {
        TextStyle style = composition.theme().head();
        return title.isBlank()
                ? List.of()
                : composition.lines(title, style, composition.flow().width());
    }

    private static double titleHeight(List<SetLine> lines) {
        return lines.isEmpty() ? 0 : lines.stream().mapToDouble(SetLine::height).sum() + AROUND;
    }
}
