package kesi.report.pdf.layout.figure;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Parallel lines that fill a shape. */
final class Hatching {

    private static final double FLATNESS = 0.2;

    private Hatching() {}

    /**
     * The lines.
     *
     * @param degrees their angle
     * @param gap from line to line, in the shape's units
     */
    static Path2D in(Shape shape, double degrees, double gap) {
        AffineTransform level = AffineTransform.getRotateInstance(-Math.toRadians(degrees));
        Shape turned = level.createTransformedShape(shape);
        List<double[]> edges = edges(turned);
        Rectangle2D bounds = turned.getBounds2D();
        Path2D lines = new Path2D.Double();
        for (double y = Math.ceil(bounds.getMinY() / gap) * gap; y < bounds.getMaxY(); y += gap) {
            row(edges, y, lines);
        }
        lines.transform(AffineTransform.getRotateInstance(Math.toRadians(degrees)));
        return lines;
    }

    /** The stretches of a level line that lie within the edges. */
    private static void row(List<double[]> edges, double y, Path2D lines) {
        double[] crossings = edges.stream()
                .filter(edge -> edge[1] <= y != edge[3] <= y)
                .mapToDouble(edge -> edge[0] + (y - edge[1]) / (edge[3] - edge[1]) * (edge[2] - edge[0]))
                .sorted()
                .toArray();
        for (int i = 0; i + 1 < crossings.length; i += 2) {
            lines.moveTo(crossings[i], y);
            lines.lineTo(crossings[i + 1], y);
        }
    }

    private static List<double[]> edges(Shape shape) {
        List<double[]> edges = new ArrayList<>();
        double[] at = new double[6];
        double[] start = new double[2];
        double[] pen = new double[2];
        for (PathIterator path = shape.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> start = new double[] {at[0], at[1]};
                case PathIterator.SEG_LINETO -> edges.add(new double[] {pen[0], pen[1], at[0], at[1]});
                default -> {
                    edges.add(new double[] {pen[0], pen[1], start[0], start[1]});
                    at[0] = start[0];
                    at[1] = start[1];
                }
            }
            pen = new double[] {at[0], at[1]};
        }
        return edges;
    }
}
