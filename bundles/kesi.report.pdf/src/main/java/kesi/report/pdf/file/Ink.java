package kesi.report.pdf.file;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/** The drawing on a page. Places are in points from the page's lower left corner. */
public final class Ink {

    private static final double STILL = 0.0005;
    private static final int PER_EM = 1000;

    private final Bytes out = new Bytes();
    private boolean inText;
    private String font = "";
    private double size;
    private double pen;
    private double base;
    private @Nullable Pen setUp;

    /** Draws one character; {@code x} and {@code y} are its origin on the base line. */
    public void show(Glyph glyph, Pen with, double x, double y) {
        if (!inText) {
            out.append("BT\n");
            inText = true;
            base = Double.NaN;
        }
        boolean sameRow = Math.abs(y - base) < STILL && glyph.font().equals(font) && with.equals(setUp);
        if (!sameRow) {
            startRow(glyph, with, x, y);
        }
        shift(x);
        out.code(glyph.code());
        pen += glyph.width() * size / PER_EM;
    }

    /** Fills a rectangle. */
    public void fill(Colour colour, double x, double y, double width, double height) {
        endText();
        setUp = null;
        out.append(colour.syntax())
                .append(" rg ")
                .append(Syntax.numbers(x, y, width, height))
                .append(" re f\n");
    }

    /** Fills a shape by the non-zero rule; {@code x} and {@code y} are where its origin stands. */
    public void fill(Colour colour, Shape shape, double x, double y) {
        endText();
        setUp = null;
        out.append(colour.syntax()).append(" rg\n");
        Outlines.append(out, shape.getPathIterator(AffineTransform.getTranslateInstance(x, y)));
        out.append("f\n");
    }

    /** Draws a straight line. */
    public void line(Colour colour, double thickness, double[] from, double[] to) {
        endText();
        setUp = null;
        out.append(colour.syntax())
                .append(" RG ")
                .append(Syntax.number(thickness))
                .append(" w ")
                .append(Syntax.numbers(from))
                .append(" m ")
                .append(Syntax.numbers(to))
                .append(" l S\n");
    }

    /**
     * Draws the black frame of a row of cells.
     *
     * @param left where the first rule stands
     * @param rules the upright rules, counted from {@code left}
     * @param edges the upper and the lower edge
     */
    public void grid(double thickness, double left, double[] rules, double[] edges) {
        endText();
        out.append("0 0 0 RG ").append(Syntax.number(thickness)).append(" w\n");
        for (double rule : rules) {
            segment(new double[] {left + rule, edges[0]}, new double[] {left + rule, edges[1]});
        }
        for (double edge : edges) {
            segment(new double[] {left, edge}, new double[] {left + rules[rules.length - 1], edge});
        }
        out.append("S\n");
        setUp = null;
    }

    private void segment(double[] from, double[] to) {
        out.append(Syntax.numbers(from))
                .append(" m ")
                .append(Syntax.numbers(to))
                .append(" l\n");
    }

    /** Draws the outline of a shape, given in page points. */
    public void stroke(Colour colour, double thickness, Shape shape) {
        endText();
        setUp = null;
        out.append(colour.syntax())
                .append(" RG ")
                .append(Syntax.number(thickness))
                .append(" w\n");
        Outlines.append(out, shape.getPathIterator(null));
        out.append("S\n");
    }

    /**
     * Fills many boxes in black, each given by left, bottom, width and height in whole units.
     *
     * @param place where the origin of the boxes stands and how many points a unit has
     */
    public void boxes(double[] place, int[] boxes) {
        endText();
        setUp = null;
        out.append("q 0 0 0 rg ")
                .append(Syntax.numbers(place[2], 0, 0, place[2], place[0], place[1]))
                .append(" cm\n");
        for (int i = 0; i < boxes.length; i += 4) {
            out.append(boxes[i]).append(' ').append(boxes[i + 1]).append(' ');
            out.append(boxes[i + 2]).append(' ').append(boxes[i + 3]).append(" re\n");
        }
        out.append("f Q\n");
    }

    /** Draws a picture, which the pages' resources know by the name; the matrix takes the unit square to its place. */
    public void picture(String name, double[] matrix) {
        endText();
        out.append("q ")
                .append(Syntax.numbers(matrix))
                .append(" cm /")
                .append(name)
                .append(" Do Q\n");
    }

    /** Begins marked content. */
    void begin(String mark) {
        endText();
        out.append(mark).append('\n');
    }

    /** Ends marked content. */
    void end() {
        endText();
        out.append("EMC\n");
    }

    /** What was drawn, as a content stream. */
    byte[] bytes() {
        endText();
        return out.bytes();
    }

    private void startRow(Glyph glyph, Pen with, double x, double y) {
        endRow();
        if (!with.equals(setUp)) {
            out.append(with.colour().syntax()).append(" rg ");
            out.append(with.heavy() ? with.colour().syntax() + " RG " + Syntax.number(with.outline()) + " w 2" : "0")
                    .append(" Tr\n");
            setUp = with;
            font = "";
        }
        if (!glyph.font().equals(font)) {
            font = glyph.font();
            size = with.size();
            out.append('/').append(font).append(' ').append(Syntax.number(size)).append(" Tf ");
        }
        out.append("1 0 0 1 ").append(Syntax.numbers(x, y)).append(" Tm [<");
        pen = x;
        base = y;
    }

    /** Moves the pen within a row; it goes where the rounded number puts it, so that errors do not add up. */
    private void shift(double x) {
        double thousandths = Math.round((pen - x) * PER_EM * 10 / size) / 10.0;
        if (thousandths != 0) {
            out.append('>');
            out.number(thousandths);
            out.append('<');
            pen -= thousandths * size / PER_EM;
        }
    }

    private void endRow() {
        if (!Double.isNaN(base)) {
            out.append(">] TJ\n");
            base = Double.NaN;
        }
    }

    private void endText() {
        if (inText) {
            endRow();
            out.append("ET\n");
            inText = false;
            font = "";
        }
    }
}
