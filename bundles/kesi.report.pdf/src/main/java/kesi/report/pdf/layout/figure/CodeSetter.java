package kesi.report.pdf.layout.figure;

import java.util.List;
import kesi.report.api.block.Block;
import kesi.report.api.block.Code;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.Syntax;
import kesi.report.pdf.file.Tag;
import kesi.report.pdf.layout.Composition;
import kesi.report.pdf.layout.Drawn;
import kesi.report.pdf.layout.PageShape;
import kesi.report.pdf.layout.SetLine;
import kesi.report.pdf.layout.TextStyle;

/** Sets QR codes in the middle of the line, with their captions below. */
public final class CodeSetter {

    private final Composition composition;

    /** A setter for a document. */
    public CodeSetter(Composition composition) {
        this.composition = composition;
    }

    /** Sets a code. */
    public void set(Code code) {
        QuickCode cells = QuickCode.of(code.content());
        TextStyle style = composition.theme().style(Block.Style.CAPTION);
        double width = Math.min(PageShape.mm(code.widthMm()), composition.flow().width());
        List<SetLine> caption = code.caption()
                .map(words -> composition.lines(words, style, composition.flow().width()))
                .orElse(List.of());
        double words = caption.stream().mapToDouble(SetLine::height).sum();
        double side = Math.min(width, composition.flow().height() - words);
        Tag figure = figure(code);
        Tag below = caption.isEmpty() ? figure : composition.document().root().child("Caption");
        composition.flow().place(new Drawn(side + words, (page, left, top) -> {
            double inset = (composition.flow().width() - side) / 2;
            draw(page, figure, cells, new double[] {left + inset, top - side, side});
            double y = top - side;
            for (SetLine line : caption) {
                line.draw(page, below, left, y);
                y -= line.height();
            }
            if (!caption.isEmpty()) {
                below.close();
            }
        }));
    }

    /** Draws a code on a page that is under way; {@code place} is its lower left corner and its side, in points. */
    public static void draw(PageCanvas page, Tag parent, Code code, double[] place) {
        Tag figure = parent.child("Figure").with("/Alt " + Syntax.text(alternative(code)));
        draw(page, figure, QuickCode.of(code.content()), place);
    }

    private Tag figure(Code code) {
        return composition.document().root().child("Figure").with("/Alt " + Syntax.text(alternative(code)));
    }

    private static String alternative(Code code) {
        return code.alternative().isBlank() ? code.content() : code.alternative();
    }

    private static void draw(PageCanvas page, Tag figure, QuickCode cells, double[] place) {
        page.in(figure).boxes(new double[] {place[0], place[1], place[2] / cells.side()}, cells.boxes());
        figure.attribute("<</O/Layout/Placement/Block/BBox["
                + Syntax.numbers(place[0], place[1], place[0] + place[2], place[1] + place[2]) + "]>>");
        figure.close();
    }
}
