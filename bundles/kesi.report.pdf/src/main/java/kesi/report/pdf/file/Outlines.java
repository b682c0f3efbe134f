package kesi.report.pdf.file;

import java.awt.geom.PathIterator;

/** Writes outlines as path operators; curves of the second degree become such of the third. */
final class Outlines {

    private static final double TWO_THIRDS = 2.0 / 3;

    private Outlines() {}

    static void append(Bytes out, PathIterator path) {
        double[] at = new double[6];
        double[] pen = new double[2];
        double[] start = new double[2];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    operator(out, " m\n", at[0], at[1]);
                    move(start, at, 0);
                    move(pen, at, 0);
                }
                case PathIterator.SEG_LINETO -> {
                    operator(out, " l\n", at[0], at[1]);
                    move(pen, at, 0);
                }
                case PathIterator.SEG_QUADTO -> {
                    quadratic(out, pen, at);
                    move(pen, at, 2);
                }
                case PathIterator.SEG_CUBICTO -> {
                    operator(out, " c\n", at);
                    move(pen, at, 4);
                }
                default -> {
                    out.append("h\n");
                    move(pen, start, 0);
                }
            }
        }
    }

    private static void quadratic(Bytes out, double[] pen, double[] at) {
        operator(
                out,
                " c\n",
                pen[0] + TWO_THIRDS * (at[0] - pen[0]),
                pen[1] + TWO_THIRDS * (at[1] - pen[1]),
                at[2] + TWO_THIRDS * (at[0] - at[2]),
                at[3] + TWO_THIRDS * (at[1] - at[3]),
                at[2],
                at[3]);
    }

    private static void move(double[] pen, double[] to, int from) {
        pen[0] = to[from];
        pen[1] = to[from + 1];
    }

    private static void operator(Bytes out, String name, double... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) {
                out.append(' ');
            }
            out.number(numbers[i]);
        }
        out.append(name);
    }
}
