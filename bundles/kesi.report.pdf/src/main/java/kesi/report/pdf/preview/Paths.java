package kesi.report.pdf.preview;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/** The path that instructions build, in page points. Used by one thread. */
final class Paths {

    private Path2D.Double path = new Path2D.Double();
    private double[] at = {0, 0};
    private boolean clipNext;
    private boolean clips;

    /** Adds to the path; answers whether this operator does so. */
    boolean add(String operator, List<Object> operands, AffineTransform toPage) {
        double[] p = points(operands, toPage);
        switch (operator) {
            case "m" -> path.moveTo(p[0], p[1]);
            case "l" -> {
                started(p);
                path.lineTo(p[0], p[1]);
            }
            case "c" -> {
                started(p);
                path.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
            }
            case "v" -> {
                started(p);
                path.curveTo(at[0], at[1], p[0], p[1], p[2], p[3]);
            }
            case "y" -> {
                started(p);
                path.curveTo(p[0], p[1], p[2], p[3], p[2], p[3]);
            }
            case "re" -> rectangle(operands, toPage);
            case "h" -> close();
            default -> {
                return false;
            }
        }
        if (path.getCurrentPoint() != null) {
            at = new double[] {
                path.getCurrentPoint().getX(), path.getCurrentPoint().getY()
            };
        }
        return true;
    }

    /** What is painted next is also what is drawn inside of from then on. */
    void clipNext() {
        clipNext = true;
    }

    /** Whether the path just taken is to be drawn inside of. */
    boolean clips() {
        return clips;
    }

    /** Takes the path; a new one begins. */
    Path2D take(boolean evenOdd) {
        Path2D.Double taken = path;
        taken.setWindingRule(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        path = new Path2D.Double();
        clips = clipNext;
        clipNext = false;
        return taken;
    }

    private void close() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    private void started(double[] p) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(p[0], p[1]);
        }
    }

    private void rectangle(List<Object> operands, AffineTransform toPage) {
        double x = Operators.number(operands, 0);
        double y = Operators.number(operands, 1);
        double right = x + Operators.number(operands, 2);
        double top = y + Operators.number(operands, 3);
        double[] corners = {x, y, right, y, right, top, x, top};
        toPage.transform(corners, 0, corners, 0, 4);
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
    }

    private static double[] points(List<Object> operands, AffineTransform toPage) {
        double[] points = new double[6];
        for (int i = 0; i < points.length; i++) {
            points[i] = Operators.number(operands, i);
        }
        toPage.transform(points, 0, points, 0, 3);
        return points;
    }
}
