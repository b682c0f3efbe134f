package kesi.report.pdf.file;

/** A colour in sRGB; each part 0 to 1. */
public record Colour(double red, double green, double blue) {

    public static final Colour BLACK = new Colour(0, 0, 0);
    /** The red of mastheads. */
    public static final Colour RED = new Colour(0.84, 0.06, 0.06);
    /** The ground of table heads. */
    public static final Colour PALE = new Colour(0.93, 0.93, 0.93);

    String syntax() {
        return Syntax.numbers(red, green, blue);
    }
}
