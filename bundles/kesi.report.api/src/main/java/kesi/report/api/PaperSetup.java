package kesi.report.api;

import java.util.Locale;

/**
 * What holds for the whole document.
 *
 * @param title the title in the file's properties and in the viewer's window, not blank
 * @param author who issues it
 * @param language the language of the text
 * @param theme its looks
 * @param landscape whether pages lie on their long side
 */
public record PaperSetup(String title, String author, Locale language, Theme theme, boolean landscape) {

    /** The looks of a document. */
    public enum Theme {
        /** The official layout after GB/T 9704-2012: song and kai faces, 22 lines of 28 characters. */
        OFFICIAL,
        /** Sans faces, wider type area: lists, tables, working papers. */
        PLAIN
    }

    /** A portrait document in Chinese. */
    public static PaperSetup of(String title, String author, Theme theme) {
        return new PaperSetup(title, author, Locale.SIMPLIFIED_CHINESE, theme, false);
    }
}
