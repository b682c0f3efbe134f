package kesi.report.ui.viewer;

/** What a person does with the pages. On the event dispatch thread. */
interface ViewerActions {

    /** Turns forward or back. */
    void turn(int by);

    /** Opens a page, 0 and up. */
    void open(int page);

    void zoom(Zoom zoom);

    /** One step larger or smaller. */
    void zoomBy(int steps);

    /** Goes to the next place of a text, or to the one before. */
    void find(String text, int by);
}
