package kesi.report.pdf.layout;

import kesi.report.api.font.Face;
import kesi.report.pdf.file.Colour;
import kesi.report.pdf.file.Pen;
import kesi.report.pdf.text.Look;

/**
 * How a paragraph is set. Made by {@link #of} and changed by its methods, which answer new styles.
 *
 * @param plain its characters
 * @param bold its emphasised characters
 * @param leading from base line to base line, in points
 * @param indent of the first line, in ems
 * @param sides left and right, in ems
 * @param align where its lines stand
 * @param space before and after, in points
 */
public record TextStyle(
        Look plain, Look bold, double leading, double indent, Sides sides, Alignment align, Space space) {

    private static final double ASCENT = 0.88;

    /** Where lines stand. */
    public enum Alignment {
        JUSTIFIED,
        LEFT,
        CENTRE,
        RIGHT
    }

    /** How far text stands from the column's edges, in ems. */
    public record Sides(double left, double right) {}

    /** The free space above and below, in points. */
    public record Space(double before, double after) {}

    /** Justified text of a size, without indent or space around. */
    public static TextStyle of(Face face, double size, double leading) {
        Look look = Look.of(face, Pen.of(size));
        return new TextStyle(look, look, leading, 0, new Sides(0, 0), Alignment.JUSTIFIED, new Space(0, 0));
    }

    public TextStyle emphasis(Face face) {
        return new TextStyle(plain, Look.of(face, plain.pen()), leading, indent, sides, align, space);
    }

    /** Heavy outlines, for a face without a bold weight. */
    public TextStyle heavy() {
        Look heavy = Look.of(plain.face(), new Pen(size(), plain.pen().colour(), true));
        return new TextStyle(heavy, heavy, leading, indent, sides, align, space);
    }

    public TextStyle colour(Colour colour) {
        Look coloured =
                Look.of(plain.face(), new Pen(size(), colour, plain.pen().heavy()));
        return new TextStyle(coloured, coloured, leading, indent, sides, align, space);
    }

    public TextStyle size(double size) {
        Look sized = Look.of(
                plain.face(), new Pen(size, plain.pen().colour(), plain.pen().heavy()));
        return new TextStyle(sized, sized, leading * size / size(), indent, sides, align, space);
    }

    public TextStyle indent(double ems) {
        return new TextStyle(plain, bold, leading, ems, sides, align, space);
    }

    public TextStyle sides(double left, double right) {
        return new TextStyle(plain, bold, leading, indent, new Sides(left, right), align, space);
    }

    public TextStyle align(Alignment alignment) {
        return new TextStyle(plain, bold, leading, indent, sides, alignment, space);
    }

    public TextStyle space(double before, double after) {
        return new TextStyle(plain, bold, leading, indent, sides, align, new Space(before, after));
    }

    /** The type size in points. */
    public double size() {
        return plain.pen().size();
    }

    /** From the top of a line to its base line: the em box stands in the middle of the line. */
    public double baseline() {
        return (leading - size()) / 2 + ASCENT * size();
    }
}
