package kesi.report.api.block;

import java.util.Optional;

/**
 * A stretch of text of one look.
 *
 * @param text the characters
 * @param look its weight and marks
 * @param note the number of a footnote or source that belongs behind it; 0 for none
 * @param mark what else belongs to it
 */
public record Run(String text, Look look, int note, Optional<Mark> mark) {

    /** The weight and marks of text. */
    public enum Look {
        PLAIN,
        BOLD,
        /** Emphasis after CLREQ: a dot under each hanzi (着重号); Latin letters are bold. */
        DOTTED
    }

    /** What belongs to a run beside its characters. */
    public sealed interface Mark {

        /** Pinyin above the characters, a syllable for each hanzi with blanks between; not in the text layer. */
        record Ruby(String syllables) implements Mark {}

        /** The run states a figure or fact that comes from there. */
        record Sourced(Source source) implements Mark {}

        /** The run names somebody or something that the {@link NameIndex} lists under that name. */
        record Indexed(String name) implements Mark {}
    }

    /** Plain text. */
    public static Run plain(String text) {
        return new Run(text, Look.PLAIN, 0, Optional.empty());
    }

    /** Bold text. */
    public static Run bold(String text) {
        return new Run(text, Look.BOLD, 0, Optional.empty());
    }

    /** Text with a dot under each hanzi. */
    public static Run dotted(String text) {
        return new Run(text, Look.DOTTED, 0, Optional.empty());
    }

    /** Plain text with the number of a note behind it; 0 for none. */
    public static Run noted(String text, int note) {
        return new Run(text, Look.PLAIN, note, Optional.empty());
    }

    /** The same with a mark, in place of one it had. */
    public Run with(Mark other) {
        return new Run(text, look, note, Optional.of(other));
    }

    /** The same characters' looks and marks for other text. */
    public Run with(String other) {
        return new Run(other, look, note, mark);
    }
}
