package kesi.report.pdf.text;

import java.util.List;

/** Where a line may end. */
final class Breaks {

    private static final int LONGEST_UNIT = 3;

    private final Marks marks;
    private final List<Piece> pieces;

    Breaks(Marks marks, List<Piece> pieces) {
        this.marks = marks;
        this.pieces = pieces;
    }

    /** Whether a line may end behind the piece at {@code index}, which is not the last. */
    boolean mayEndAfter(int index) {
        Piece left = pieces.get(index);
        Piece right = pieces.get(index + 1);
        if (left.is(Kind.NEW_LINE)) {
            return true;
        }
        if (right.kind().isNeverFirst()
                || left.kind().isOpening()
                || right.look().note()) {
            return false;
        }
        if (left.is(Kind.SPACE)) {
            return !isBehindOpening(index) && !isBeforeUnitWord(index);
        }
        if (left.kind().isWord() && right.kind().isWord()) {
            return isJoint(index);
        }
        return !isPair(left, right) && !isNumberAndUnit(left, right) && !isInNumber(index);
    }

    /** Whether only spaces part the one at {@code index} from an opening mark. */
    private boolean isBehindOpening(int index) {
        int at = index;
        while (at > 0 && pieces.get(at).is(Kind.SPACE)) {
            at--;
        }
        return pieces.get(at).kind().isOpening();
    }

    private static boolean isPair(Piece left, Piece right) {
        return left.kind() == right.kind() && (left.is(Kind.DASH) || left.is(Kind.ELLIPSIS));
    }

    private boolean isNumberAndUnit(Piece left, Piece right) {
        boolean unit = left.is(Kind.DIGIT) && marks.isUnit(right.character());
        boolean ordinal = right.is(Kind.DIGIT) && marks.standsBeforeNumber(left.character());
        return unit || ordinal;
    }

    /** Whether a fraction or a range of numbers would be parted behind its mark. */
    private boolean isInNumber(int index) {
        return pieces.get(index).is(Kind.JOINING)
                && index > 0
                && pieces.get(index - 1).is(Kind.DIGIT)
                && pieces.get(index + 1).is(Kind.DIGIT);
    }

    /** Whether letters stand on both sides of a hyphen, so that a long compound may be parted behind it. */
    private boolean isJoint(int index) {
        return pieces.get(index).character() == '-'
                && index > 0
                && Character.isLetter(pieces.get(index - 1).character())
                && Character.isLetter(pieces.get(index + 1).character());
    }

    /** Whether the space at {@code index} stands between a number and its unit. */
    private boolean isBeforeUnitWord(int index) {
        if (index == 0 || !pieces.get(index - 1).is(Kind.DIGIT)) {
            return false;
        }
        StringBuilder word = new StringBuilder();
        for (int i = index + 1; i < pieces.size() && pieces.get(i).is(Kind.LATIN); i++) {
            if (word.length() > LONGEST_UNIT) {
                return false;
            }
            word.appendCodePoint(pieces.get(i).character());
        }
        return marks.isUnitWord(word.toString());
    }
}
