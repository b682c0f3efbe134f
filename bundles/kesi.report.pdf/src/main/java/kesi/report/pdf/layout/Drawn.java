package kesi.report.pdf.layout;

import kesi.report.pdf.file.PageCanvas;

/**
 * A box that is drawn by a function.
 *
 * @param height in points
 * @param drawing how
 */
public record Drawn(double height, Drawing drawing) implements Box {

    @Override
    public void draw(PageCanvas page, double left, double top) {
        drawing.draw(page, left, top);
    }

    /** How a box is drawn; places as in {@link Box#draw}. */
    @FunctionalInterface
    public interface Drawing {

        void draw(PageCanvas page, double left, double top);
    }
}
