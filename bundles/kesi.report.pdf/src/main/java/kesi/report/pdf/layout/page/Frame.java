package kesi.report.pdf.layout.page;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import kesi.report.pdf.file.Colour;
import kesi.report.pdf.file.Ink;
import kesi.report.pdf.layout.PageShape;

/** The frame of certificates: two rules with ornamented corners. */
final class Frame {

    private static final Colour GOLD = new Colour(0.72, 0.53, 0.16);
    private static final double OUTER_MM = 11;
    private static final double INNER_MM = 15;
    private static final double CORNER_MM = 9;
    private static final double THICK = 2.4;
    private static final double THIN = 0.7;

    private Frame() {}

    static void draw(Ink ink, PageShape shape) {
        ink.stroke(GOLD, THICK, inset(shape, OUTER_MM));
        ink.stroke(GOLD, THIN, notched(shape, PageShape.mm(INNER_MM), PageShape.mm(CORNER_MM)));
        double middle = (OUTER_MM + INNER_MM) / 2 + CORNER_MM / 2;
        double size = PageShape.mm(CORNER_MM / 2);
        for (double x : new double[] {PageShape.mm(middle), shape.width() - PageShape.mm(middle)}) {
            for (double y : new double[] {PageShape.mm(middle), shape.height() - PageShape.mm(middle)}) {
                ink.stroke(GOLD, THIN, diamond(x, y, size));
                ink.fill(GOLD, diamond(x, y, size / 2), 0, 0);
            }
        }
    }

    private static Rectangle2D inset(PageShape shape, double millimetres) {
        double edge = PageShape.mm(millimetres);
        return new Rectangle2D.Double(edge, edge, shape.width() - 2 * edge, shape.height() - 2 * edge);
    }

    /** A rectangle whose corners are cut out as squares. */
    private static Path2D notched(PageShape shape, double edge, double notch) {
        double right = shape.width() - edge;
        double top = shape.height() - edge;
        Path2D path = new Path2D.Double();
        path.moveTo(edge + notch, edge);
        double[][] points = {
            {right - notch, edge}, {right - notch, edge + notch}, {right, edge + notch},
            {right, top - notch}, {right - notch, top - notch}, {right - notch, top},
            {edge + notch, top}, {edge + notch, top - notch}, {edge, top - notch},
            {edge, edge + notch}, {edge + notch, edge + notch}
        };
        for (double[] point : points) {
            path.lineTo(point[0], point[1]);
        }
        path.closePath();
        return path;
    }

    private static Path2D diamond(double x, double y, double size) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - size, y);
        path.lineTo(x, y + size);
        path.lineTo(x + size, y);
        path.lineTo(x, y - size);
        path.closePath();
        return path;
    }
}
