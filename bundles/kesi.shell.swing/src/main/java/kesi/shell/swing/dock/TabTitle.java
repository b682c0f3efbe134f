package kesi.shell.swing.dock;

/** Titles of tabs: one line of bounded length that Swing cannot take for markup. */
final class TabTitle {

    private static final int LONGEST = 24;
    private static final String WORD_JOINER = "\u2060";

    private TabTitle() {}

    /** The title for a tab. Tabbed panes look for markup themselves, so a leading bracket is kept from the start. */
    static String shortened(String title) {
        String line = title.strip().replaceAll("[\\p{Cntrl}]+", " ");
        int length = line.codePointCount(0, line.length());
        String cut = length <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
        return cut.startsWith("<") ? WORD_JOINER + cut : cut;
    }
}
