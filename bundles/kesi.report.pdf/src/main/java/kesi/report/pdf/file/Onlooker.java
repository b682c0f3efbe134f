package kesi.report.pdf.file;

import java.util.List;

/**
 * Sees a document while it is written, for a preview: each page as the instructions that draw it. Called on the thread
 * that writes; nothing is done for it while nobody looks on.
 */
public interface Onlooker {

    /** Nobody looks on. */
    Onlooker NONE = new Onlooker() {};

    /**
     * A page began; it comes before the page that is now at the index.
     *
     * @param size its width and height in points
     */
    default void begun(int index, Leaf leaf, double[] size) {}

    /** A page is drawn, save its foot. */
    default void drawn(Leaf leaf, Drawing drawing) {}

    /** What stands around the text of a page is drawn. */
    default void foot(Leaf leaf, byte[] drawing) {}

    /** A picture by the name under which pages draw it. */
    default void picture(String name, TaggedDocument.Image image) {}

    /** A drawing that pages share, by the name under which they draw it; the matrix takes it to the page. */
    default void shared(String name, byte[] drawing, double[] matrix) {}

    /** A bookmark leads to a place. */
    default void bookmark(int level, PageCanvas.Target target) {}

    /**
     * The drawing of a page.
     *
     * @param instructions a content stream, never changed
     * @param tags the tag of each piece of marked content, by its number
     * @param links what leads to a place
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    record Drawing(byte[] instructions, List<Tag> tags, List<Link> links) {}

    /**
     * A rectangle that leads to a place.
     *
     * @param box left, bottom, right and top in points from below
     * @param target where it leads
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    record Link(double[] box, PageCanvas.Target target) {}
}
