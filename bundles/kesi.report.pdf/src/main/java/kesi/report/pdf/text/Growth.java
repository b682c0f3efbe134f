package kesi.report.pdf.text;

import org.jspecify.annotations.Nullable;

/** What a line measures while pieces are added; spaces at its end do not count. */
final class Growth {

    private final Marks marks;
    private @Nullable Piece before;
    private double width;
    private double give;
    private int open;
    private double natural;
    private double shrink;
    private int openGaps;

    Growth(Marks marks) {
        this.marks = marks;
    }

    void add(Piece piece) {
        if (before != null) {
            Gap gap = Gap.between(before, piece, marks);
            width += gap.natural();
            give += gap.shrink();
            open += gap.open() ? 1 : 0;
        }
        width += piece.width();
        before = piece;
        if (!piece.is(Kind.SPACE) && !piece.is(Kind.NEW_LINE)) {
            natural = width;
            shrink = give;
            openGaps = open;
        }
    }

    /** Its width when nothing presses. */
    double natural() {
        return natural;
    }

    /** By how much it may become shorter. */
    double shrink() {
        return shrink;
    }

    /** How many gaps can grow. */
    int openGaps() {
        return openGaps;
    }

    /** The type size of its last piece. */
    double em() {
        return before == null ? 0 : before.em();
    }
}
