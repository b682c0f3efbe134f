package kesi.report.pdf.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** Reads a glyph's outline as a shape, in the units of its file. */
final class GlyphShape {

    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEAT = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;
    private static final int HEAD = 10;
    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALE = 8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;
    private static final double SCALE_UNIT = 1 << 14;
    private static final int DEEPEST = 6;

    private final TrueTypeFile file;

    GlyphShape(TrueTypeFile file) {
        this.file = file;
    }

    /** The shape of a glyph; empty for a blank. */
    Path2D of(int glyph) {
        return of(glyph, 0);
    }

    private Path2D of(int glyph, int depth) {
        ByteBuffer outline = ByteBuffer.wrap(file.outline(glyph));
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        if (outline.capacity() < HEAD || depth > DEEPEST) {
            return path;
        }
        int contours = outline.getShort(0);
        outline.position(HEAD);
        if (contours < 0) {
            composed(outline, path, depth);
        } else {
            simple(outline, contours, path);
        }
        return path;
    }

    private void composed(ByteBuffer outline, Path2D path, int depth) {
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = outline.getShort();
            int part = outline.getShort() & 0xFFFF;
            double dx = (flags & WORDS) != 0 ? outline.getShort() : outline.get();
            double dy = (flags & WORDS) != 0 ? outline.getShort() : outline.get();
            double[] matrix = matrix(outline, flags);
            boolean placed = (flags & OFFSETS) != 0;
            path.append(
                    of(part, depth + 1)
                            .getPathIterator(new AffineTransform(
                                    matrix[0], matrix[1], matrix[2], matrix[3], placed ? dx : 0, placed ? dy : 0)),
                    false);
        }
    }

    private static double[] matrix(ByteBuffer outline, int flags) {
        if ((flags & SCALE) != 0) {
            double scale = outline.getShort() / SCALE_UNIT;
            return new double[] {scale, 0, 0, scale};
        }
        if ((flags & TWO_SCALES) != 0) {
            return new double[] {outline.getShort() / SCALE_UNIT, 0, 0, outline.getShort() / SCALE_UNIT};
        }
        if ((flags & MATRIX) != 0) {
            return new double[] {
                outline.getShort() / SCALE_UNIT,
                outline.getShort() / SCALE_UNIT,
                outline.getShort() / SCALE_UNIT,
                outline.getShort() / SCALE_UNIT
            };
        }
        return new double[] {1, 0, 0, 1};
    }

    private static void simple(ByteBuffer outline, int contours, Path2D path) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = outline.getShort() & 0xFFFF;
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        outline.position(outline.position() + 2 + (outline.getShort(outline.position()) & 0xFFFF));
        int[] flags = flags(outline, points);
        int[] x = places(outline, flags, SHORT_X, SAME_X);
        int[] y = places(outline, flags, SHORT_Y, SAME_Y);
        int from = 0;
        for (int end : ends) {
            contour(new Points(flags, x, y), from, end, path);
            from = end + 1;
        }
    }

    private static int[] flags(ByteBuffer outline, int points) {
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            int flag = outline.get();
            flags[i] = flag;
            if ((flag & REPEAT) != 0) {
                for (int again = outline.get() & 0xFF; again > 0; again--) {
                    flags[++i] = flag;
                }
            }
        }
        return flags;
    }

    private static int[] places(ByteBuffer outline, int[] flags, int small, int same) {
        int[] places = new int[flags.length];
        int at = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & small) != 0) {
                int step = outline.get() & 0xFF;
                at += (flags[i] & same) != 0 ? step : -step;
            } else if ((flags[i] & same) == 0) {
                at += outline.getShort();
            }
            places[i] = at;
        }
        return places;
    }

    /** Between two points off the curve stands one on it, which the file leaves out. */
    private static void contour(Points points, int from, int end, Path2D path) {
        int count = end - from + 1;
        if (count < 2) {
            return;
        }
        double[] start = points.isOn(from) ? points.at(from) : middle(points.at(end), points.at(from));
        start = !points.isOn(from) && points.isOn(end) ? points.at(end) : start;
        path.moveTo(start[0], start[1]);
        for (int i = points.isOn(from) ? 1 : 0; i < count; i++) {
            double[] here = points.at(from + i);
            if (points.isOn(from + i)) {
                path.lineTo(here[0], here[1]);
            } else {
                int after = from + (i + 1) % count;
                double[] next = i + 1 == count ? start : points.at(after);
                double[] to = i + 1 == count || points.isOn(after) ? next : middle(here, next);
                path.quadTo(here[0], here[1], to[0], to[1]);
                i += i + 1 < count && points.isOn(after) ? 1 : 0;
            }
        }
        path.closePath();
    }

    private static double[] middle(double[] one, double[] other) {
        return new double[] {(one[0] + other[0]) / 2, (one[1] + other[1]) / 2};
    }

    /** The points of an outline. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Points(int[] flags, int[] x, int[] y) {

        boolean isOn(int point) {
            return (flags[point] & ON_CURVE) != 0;
        }

        double[] at(int point) {
            return new double[] {x[point], y[point]};
        }
    }
}
