package kesi.shell.swing.dock;

/** Titles of tabs: one line of bounded length. */
final class TabTitle {

    private static final int LONGEST = 24;

    private TabTitle() {}

    /** The title for a tab. */
    static String shortened(String title) {
        String line = title.strip().replaceAll("[\\p{Cntrl}]+", " ");
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
