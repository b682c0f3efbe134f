package kesi.report.pdf.preview;

import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** What the instructions of a page are carried out with. Places are in points from the page's lower left corner. */
interface Brush {

    /**
     * A character.
     *
     * @param font the name of its font
     * @param code its number there
     * @param place takes the em square to the page
     */
    default void glyph(String font, int code, AffineTransform place) {}

    /** The characters since the last row are drawn in this state. */
    default void row(Pencil state) {}

    /** Fills a shape that is in page points. */
    default void fill(Shape shape, Pencil state) {}

    /** Draws along a shape that is in page points. */
    default void stroke(Shape shape, Pencil state) {}

    /** Draws a picture; the place takes the unit square to the page. */
    default void picture(String name, AffineTransform place, Pencil state) {}

    /** What follows is content of that number; -1 when it is of none. */
    default void mark(int number) {}
}
