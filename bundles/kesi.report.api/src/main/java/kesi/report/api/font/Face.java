package kesi.report.api.font;

/** A typeface by its part in Chinese typesetting. */
public enum Face {
    /** 黑体: headings, tables, screens. */
    SANS,
    /** The bold weight of {@link #SANS}. */
    SANS_BOLD,
    /** 宋体: running text; it also stands in for 仿宋, of which no free face exists. */
    SONG,
    /** 楷体: headings of the second level, quotes, signatures. */
    KAI
}
