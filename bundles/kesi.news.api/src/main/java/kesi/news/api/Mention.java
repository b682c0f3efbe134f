package kesi.news.api;

import java.util.Locale;

/**
 * A name in an item, found by a cue beside it. Nothing is asserted but that these words stand there.
 *
 * @param kind what it names
 * @param name the name
 * @param span where it stands
 * @param cue the words by which it was told, for example 教授; empty for a repeated mention
 * @param minor whether it is the name of a pupil: masked in all that leaves the house
 */
public record Mention(Kind kind, String name, Span span, String cue, boolean minor) {
    /** What a mention names. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        REGION,
        /** Words for a time, such as 近日, which has no date. */
        TIME;

        /** The word in files, for example {@code person}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
