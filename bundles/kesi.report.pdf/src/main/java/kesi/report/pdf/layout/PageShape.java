package kesi.report.pdf.layout;

/**
 * A page and its type area, in points.
 *
 * @param width of the page
 * @param height of the page
 * @param top margin
 * @param left margin
 * @param right margin
 * @param bottom margin
 */
public record PageShape(double width, double height, double top, double left, double right, double bottom) {

    private static final double POINTS = 72 / 25.4;
    private static final double A4_WIDTH = 210;
    private static final double A4_HEIGHT = 297;

    /** A4 with margins in millimetres, in the order of the record. */
    static PageShape a4(boolean landscape, double top, double left, double right, double bottom) {
        double width = landscape ? A4_HEIGHT : A4_WIDTH;
        double height = landscape ? A4_WIDTH : A4_HEIGHT;
        return new PageShape(mm(width), mm(height), mm(top), mm(left), mm(right), mm(bottom));
    }

    /** Millimetres in points. */
    public static double mm(double millimetres) {
        return millimetres * POINTS;
    }

    public double typeWidth() {
        return width - left - right;
    }

    public double typeHeight() {
        return height - top - bottom;
    }
}
