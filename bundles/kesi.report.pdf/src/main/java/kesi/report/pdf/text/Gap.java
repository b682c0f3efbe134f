package kesi.report.pdf.text;

/**
 * The white between two pieces, in points.
 *
 * @param natural its width when nothing presses
 * @param shrink by how much it may become smaller
 * @param preferred by how much it grows before others do
 * @param open whether it may grow at all
 */
record Gap(double natural, double shrink, double preferred, boolean open) {

    private static final double HALF = 0.5;
    private static final double QUARTER = 0.25;
    private static final double EIGHTH = 0.125;
    private static final double SEAM_GIVE = 0.05;

    static final Gap CLOSED = new Gap(0, 0, 0, false);
    static final Gap NONE = new Gap(0, 0, 0, true);

    /** The gap between two neighbours. */
    static Gap between(Piece left, Piece right, Marks marks) {
        double em = right.em();
        if (left.is(Kind.SPACE) || right.is(Kind.SPACE)) {
            return right.is(Kind.SPACE) ? CLOSED : new Gap(0, left.width() / 3, em * EIGHTH, true);
        }
        if (left.kind().isWide() || right.kind().isWide()) {
            return besideMark(left, right, marks);
        }
        if (isSeam(left, right) || isSeam(right, left)) {
            return new Gap(em * QUARTER, em * EIGHTH, em * SEAM_GIVE, true);
        }
        boolean inWord = left.kind().isWord() && right.kind().isWord();
        return inWord || isPair(left, right) ? CLOSED : NONE;
    }

    /** The blank halves of full-width marks; two that meet share one or have none. */
    private static Gap besideMark(Piece left, Piece right, Marks marks) {
        double em = right.em();
        if (left.is(Kind.WIDE_CLOSE) && !right.is(Kind.WIDE_CLOSE)) {
            boolean keeps = marks.isFullStop(left.character()) || right.is(Kind.WIDE_OPEN);
            return new Gap(em * HALF, keeps ? em * QUARTER : em * HALF, 0, true);
        }
        if (right.is(Kind.WIDE_OPEN) && !left.is(Kind.WIDE_OPEN)) {
            return new Gap(em * HALF, em * HALF, 0, true);
        }
        return NONE;
    }

    /** Whether hanzi and Latin meet here. */
    private static boolean isSeam(Piece one, Piece other) {
        return one.is(Kind.IDEOGRAPH) && other.kind().isWord() && !other.look().note();
    }

    private static boolean isPair(Piece left, Piece right) {
        return left.kind() == right.kind() && (left.is(Kind.DASH) || left.is(Kind.ELLIPSIS));
    }
}
