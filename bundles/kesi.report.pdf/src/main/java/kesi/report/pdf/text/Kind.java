package kesi.report.pdf.text;

import java.util.EnumSet;
import java.util.Set;

/** What a character is in a line. */
public enum Kind {
    IDEOGRAPH,
    LATIN,
    DIGIT,
    /** A full-width opening mark; its box is the half with the ink. */
    WIDE_OPEN,
    /** A full-width closing mark; its box is the half with the ink. */
    WIDE_CLOSE,
    NARROW_OPEN,
    NARROW_CLOSE,
    /** A mark that joins its neighbours, such as the middle dot. */
    JOINING,
    SPACE,
    DASH,
    ELLIPSIS,
    /** The end of a line, asked for by the text. */
    NEW_LINE;

    private static final Set<Kind> WORD = EnumSet.of(LATIN, DIGIT, NARROW_OPEN, NARROW_CLOSE);
    private static final Set<Kind> NEVER_FIRST = EnumSet.of(WIDE_CLOSE, NARROW_CLOSE, JOINING, SPACE, NEW_LINE);

    /** Whether it is part of words written with letters and digits. */
    boolean isWord() {
        return WORD.contains(this);
    }

    boolean isLetterOrDigit() {
        return this == LATIN || this == DIGIT;
    }

    boolean isOpening() {
        return this == WIDE_OPEN || this == NARROW_OPEN;
    }

    /** Whether a line may not start with it. */
    boolean isNeverFirst() {
        return NEVER_FIRST.contains(this);
    }

    boolean isWide() {
        return this == WIDE_OPEN || this == WIDE_CLOSE;
    }
}
