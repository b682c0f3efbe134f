package kesi.report.pdf.layout.figure;

import java.awt.Shape;
import java.util.List;
import kesi.report.pdf.file.Colour;
import kesi.report.pdf.file.Ink;

/**
 * How one of several series or parts is filled: by colour and by hatching, so that they differ in black and white too.
 *
 * @param strong the colour of outlines, lines and hatching
 * @param ground the colour below the hatching
 * @param angles of the hatching in degrees; none for a plain area
 */
record Tint(Colour strong, Colour ground, List<Integer> angles) {

    private static final double THIN = 0.6;
    private static final double GAP = 3.2;
    private static final double PALE = 0.78;

    private static final List<Tint> ALL = List.of(
            solid(0.16, 0.33, 0.58),
            hatched(0.80, 0.36, 0.10, 45),
            hatched(0.16, 0.48, 0.32, 0),
            hatched(0.50, 0.24, 0.52, 135),
            hatched(0.62, 0.48, 0.05, 90),
            hatched(0.66, 0.12, 0.18, 45, 135),
            solid(0.60, 0.66, 0.74),
            hatched(0.25, 0.25, 0.25, 0, 90));

    /** The tint of a series by its place, 0 and up; they come again after eight. */
    static Tint of(int place) {
        return ALL.get(place % ALL.size());
    }

    /** Fills a shape and draws its outline. */
    void fill(Ink ink, Shape shape) {
        ink.fill(ground, shape, 0, 0);
        for (int angle : angles) {
            ink.stroke(strong, THIN, Hatching.in(shape, angle, GAP));
        }
        ink.stroke(strong, THIN, shape);
    }

    private static Tint solid(double red, double green, double blue) {
        Colour colour = new Colour(red, green, blue);
        return new Tint(colour, colour, List.of());
    }

    private static Tint hatched(double red, double green, double blue, Integer... angles) {
        return new Tint(new Colour(red, green, blue), new Colour(pale(red), pale(green), pale(blue)), List.of(angles));
    }

    private static double pale(double part) {
        return part + (1 - part) * PALE;
    }
}
