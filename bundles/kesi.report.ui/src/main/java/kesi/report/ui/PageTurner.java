package kesi.report.ui;

/** Which of some pages lies open. Used by one thread. */
final class PageTurner {

    private int count;
    private int index;

    /** Opens the first of so many pages. */
    void start(int pages) {
        count = pages;
        index = 0;
    }

    int count() {
        return count;
    }

    /** 0 and up. */
    int index() {
        return index;
    }

    boolean canTurn(int by) {
        return index + by >= 0 && index + by < count;
    }

    /** Turns forward or back; stays where it is at the ends. */
    void turn(int by) {
        if (canTurn(by)) {
            index += by;
        }
    }
}
