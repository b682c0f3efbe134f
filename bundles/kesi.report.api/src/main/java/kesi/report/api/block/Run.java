package kesi.report.api.block;

/**
 * A stretch of text of one weight.
 *
 * @param text the characters
 * @param bold whether it is set bold
 * @param note the number of a footnote or source that belongs behind it; 0 for none
 */
public record Run(String text, boolean bold, int note) {

    /** Plain text. */
    public static Run plain(String text) {
        return new Run(text, false, 0);
    }

    /** Bold text. */
    public static Run bold(String text) {
        return new Run(text, true, 0);
    }
}
