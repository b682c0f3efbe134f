package kesi.shell.swing.dock;

import kesi.shell.swing.dock.Dockables.Dockable;

/** Titles of tabs: one line of bounded length. */
final class TabTitle {

    private static final int LONGEST = 24;
    private static final String UNSAVED = "● ";

    private TabTitle() {}

    /** What the tab of a view says, with a mark for unsaved changes. */
    static String of(Dockable view) {
        return (view.dirty() ? UNSAVED : "") + shortened(view.title());
    }

    /** The title for a tab. */
    static String shortened(String title) {
        String line = title.strip().replaceAll("[\\p{Cntrl}]+", " ");
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
