package kesi.report.api;

import java.util.Locale;
import java.util.Optional;

/**
 * What holds for the whole document.
 *
 * @param title the title in the file's properties and in the viewer's window, not blank
 * @param author who issues it
 * @param language the language of the text
 * @param theme its looks
 * @param landscape whether pages lie on their long side
 * @param furniture what stands on every page
 */
public record PaperSetup(
        String title, String author, Locale language, Theme theme, boolean landscape, Furniture furniture) {

    /** A document with nothing on its pages but what the theme puts there. */
    public PaperSetup(String title, String author, Locale language, Theme theme, boolean landscape) {
        this(title, author, language, theme, landscape, Furniture.NONE);
    }

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

    /** The same with other looks. */
    public PaperSetup with(Theme other) {
        return new PaperSetup(title, author, language, other, landscape, furniture);
    }

    /** The same with something on every page. */
    public PaperSetup with(Furniture other) {
        return new PaperSetup(title, author, language, theme, landscape, other);
    }

    /**
     * What stands on every page beside the text; covers have none of it.
     *
     * @param head the running head
     * @param watermark large and pale across the page, for example 草稿
     * @param total whether the foot says how many pages there are (第 x 页 共 y 页); the official layout has no total
     * @param pages whether pages are numbered
     */
    public record Furniture(Optional<String> head, Optional<String> watermark, boolean total, boolean pages) {

        /** Page numbers alone. */
        public static final Furniture NONE = new Furniture(Optional.empty(), Optional.empty(), false, true);

        /** A running head beside the page numbers. */
        public static Furniture headed(String head) {
            return new Furniture(Optional.of(head), Optional.empty(), true, true);
        }
    }
}
