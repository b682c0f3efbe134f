package kesi.report.pdf.file;

import kesi.report.api.block.Source;

/**
 * Where figures come from, as user properties of their tags, so that other programs can read it: {@value #RECORD} holds
 * {@code type/id}, {@value #PLACE} and {@value #WORDS} are for people.
 */
public final class Sources {

    /** The record, as {@code type/id}. */
    public static final String RECORD = "kesi:record";
    /** The place in it, in words. */
    public static final String PLACE = "kesi:place";
    /** Its words or its figure. */
    public static final String WORDS = "kesi:words";

    private Sources() {}

    /** Lets a tag (Span, TD, Figure) carry the source of what it holds. */
    public static void mark(Tag tag, Source source) {
        String properties = source.record()
                        .map(record -> property(RECORD, record.toString()))
                        .orElse("")
                + (source.place().isEmpty() ? "" : property(PLACE, source.place()))
                + (source.words().isEmpty() ? "" : property(WORDS, source.words()));
        if (!properties.isEmpty()) {
            tag.attribute("<</O/UserProperties/P[" + properties + "]>>");
            tag.tellUserProperties();
            tag.from(source);
        }
    }

    private static String property(String name, String value) {
        return "<</N(" + name + ")/V " + Syntax.text(value) + ">>";
    }
}
