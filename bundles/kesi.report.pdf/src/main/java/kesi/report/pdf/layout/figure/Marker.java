package kesi.report.pdf.layout.figure;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import kesi.report.pdf.file.Colour;

/** The mark of a line's points, so that lines differ in black and white too. */
enum Marker {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    RING,
    FRAME;

    private static final double SIZE = 2.6;
    private static final double THIN = 1;
    private static final Colour WHITE = new Colour(1, 1, 1);

    /** The marker of a series by its place, 0 and up. */
    static Marker of(int place) {
        return values()[place % values().length];
    }

    void draw(Sketch sketch, Colour colour, double x, double y) {
        Shape shape = shape(x, y);
        boolean open = this == RING || this == FRAME;
        sketch.fill(open ? WHITE : colour, shape);
        sketch.stroke(colour, THIN, shape);
    }

    private Shape shape(double x, double y) {
        return switch (this) {
            case CIRCLE, RING -> new Ellipse2D.Double(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE);
            case SQUARE, FRAME -> new Rectangle2D.Double(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE);
            case TRIANGLE -> polygon(x, y - SIZE, x + SIZE, y + SIZE, x - SIZE, y + SIZE);
            case DIAMOND -> polygon(x, y - SIZE, x + SIZE, y, x, y + SIZE, x - SIZE, y);
        };
    }

    private static Path2D polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
