package kesi.report.api;

import java.awt.Graphics2D;
import java.util.List;
import kesi.report.api.block.Source;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A page that can be painted. Places are in points from its upper left corner. Safe for use by any thread; once its
 * document is closed it paints nothing.
 */
@ProviderType
public interface Sheet {

    /** In points. */
    double width();

    /** In points. */
    double height();

    /**
     * Paints it over white that whoever calls has laid: one unit is a point.
     *
     * @throws kesi.core.api.problem.Problem when a page of a file from elsewhere cannot be drawn
     */
    void paint(Graphics2D graphics);

    /** Its text in the order in which it is read. */
    List<Letter> letters();

    /** What leads somewhere. */
    List<Spot> spots();

    /**
     * A character, or several that stand as one.
     *
     * @param text what it stands for
     * @param box where it stands
     */
    record Letter(String text, Box box) {}

    /**
     * A rectangle.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width to the right
     * @param height downwards
     */
    record Box(double x, double y, double width, double height) {

        /** Whether a point lies in it. */
        public boolean contains(double atX, double atY) {
            return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
        }
    }

    /**
     * A place that leads somewhere.
     *
     * @param box where it stands
     * @param aim where it leads
     */
    record Spot(Box box, Aim aim) {}

    /** Where a spot leads. */
    sealed interface Aim {

        /** To what a figure or statement rests on. */
        record Origin(Source source) implements Aim {}

        /**
         * To a page of the same document.
         *
         * @param page its index, 0 and up
         * @param top in points from its upper edge
         */
        record Within(int page, double top) implements Aim {}
    }
}
