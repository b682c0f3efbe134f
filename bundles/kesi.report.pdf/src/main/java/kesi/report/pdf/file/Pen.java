package kesi.report.pdf.file;

/**
 * How characters are drawn.
 *
 * @param size the type size in points
 * @param colour their colour
 * @param heavy whether their outlines are drawn as well, for a face that has no bold weight
 */
public record Pen(double size, Colour colour, boolean heavy) {

    private static final double OUTLINE = 0.028;

    /** A black pen. */
    public static Pen of(double size) {
        return new Pen(size, Colour.BLACK, false);
    }

    double outline() {
        return heavy ? size * OUTLINE : 0;
    }
}
