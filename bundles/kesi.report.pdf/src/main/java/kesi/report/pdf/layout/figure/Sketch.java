package kesi.report.pdf.layout.figure;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import kesi.report.pdf.file.Colour;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.Tag;
import kesi.report.pdf.layout.Composition;
import kesi.report.pdf.layout.SetLine;
import kesi.report.pdf.layout.TextStyle;

/** One figure while it is drawn: places are in points from its upper left corner, downwards. */
final class Sketch {

    private static final double ENDLESS = 1e9;

    private final Composition composition;
    private final PageCanvas page;
    private final Tag figure;
    private final double left;
    private final double top;

    Sketch(Composition composition, PageCanvas page, Tag figure, double left, double top) {
        this.composition = composition;
        this.page = page;
        this.figure = figure;
        this.left = left;
        this.top = top;
    }

    /** Where text stands at its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Fills a shape. */
    void fill(Tint tint, Shape shape) {
        tint.fill(page.in(figure), onPage(shape));
    }

    void fill(Colour colour, Shape shape) {
        page.in(figure).fill(colour, onPage(shape), 0, 0);
    }

    void stroke(Colour colour, double thickness, Shape shape) {
        page.in(figure).stroke(colour, thickness, onPage(shape));
    }

    void line(Colour colour, double thickness, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        stroke(colour, thickness, path);
    }

    /** Draws one line of text whose middle stands at that height. */
    void text(String words, TextStyle style, Anchor anchor, double x, double middle) {
        lines(composition.lines(words, flush(style), ENDLESS), anchor, x, middle);
    }

    /** Draws lines of text around a height. */
    void lines(List<SetLine> lines, Anchor anchor, double x, double middle) {
        double height = lines.stream().mapToDouble(SetLine::height).sum();
        double y = middle - height / 2;
        for (SetLine line : lines) {
            double width = line.line().width();
            double start = switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
            line.draw(page, figure, left + start - line.offset(), top - y);
            y += line.height();
        }
    }

    /** Text broken into lines of at most that width; what goes beyond {@code most} lines ends in dots. */
    static List<SetLine> wrapped(Composition composition, String words, TextStyle style, double width, int most) {
        List<SetLine> lines = composition.lines(words, flush(style), width);
        if (lines.size() <= most) {
            return lines;
        }
        StringBuilder kept = new StringBuilder();
        lines.stream().limit(most).forEach(line -> kept.append(line.line().text()));
        while (kept.length() > 1) {
            kept.setLength(kept.offsetByCodePoints(kept.length(), -1));
            List<SetLine> shorter = composition.lines(kept + "…", flush(style), width);
            if (shorter.size() <= most) {
                return shorter;
            }
        }
        return lines.subList(0, most);
    }

    /** How wide a line of text is, in points. */
    static double width(Composition composition, String words, TextStyle style) {
        return composition.lines(words, flush(style), ENDLESS).stream()
                .mapToDouble(line -> line.line().width())
                .max()
                .orElse(0);
    }

    private static TextStyle flush(TextStyle style) {
        return style.align(TextStyle.Alignment.LEFT).indent(0).sides(0, 0);
    }

    private Shape onPage(Shape shape) {
        return new AffineTransform(1, 0, 0, -1, left, top).createTransformedShape(shape);
    }
}
