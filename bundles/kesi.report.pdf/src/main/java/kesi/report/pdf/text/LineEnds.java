package kesi.report.pdf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the lines of one paragraph end. Of the places where a line may end, the one is taken where gaps must grow
 * or shrink least.
 */
final class LineEnds {

    private static final double TOLERANCE = 0.01;
    private static final double WORST_STRETCH = 0.5;
    private static final int MOST_SPARED = 3;

    private final Marks marks;
    private final List<Piece> pieces;
    private final Breaks breaks;

    LineEnds(Marks marks, List<Piece> pieces) {
        this.marks = marks;
        this.pieces = pieces;
        this.breaks = new Breaks(marks, pieces);
    }

    /**
     * The pieces of a line.
     *
     * @param from the first
     * @param to the one behind the last
     * @param room the width that the line may have
     */
    record Span(int from, int to, double room) {}

    /** The lines, the first shorter by the indent. */
    List<Span> spans(double indent, double measure) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        while (start < pieces.size()) {
            double room = spans.isEmpty() ? measure - indent : measure;
            int end = end(start, room);
            spans.add(new Span(start, end, room));
            start = afterSpaces(end);
        }
        return spans;
    }

    /** The same lines, but the last does not hold one character alone where the one before can spare another. */
    List<Span> withCompany(List<Span> spans) {
        if (spans.size() < 2 || !isLonely(spans.get(spans.size() - 1))) {
            return spans;
        }
        Span before = spans.get(spans.size() - 2);
        int end = earlierEnd(before);
        boolean parted = pieces.get(before.to() - 1).is(Kind.NEW_LINE);
        if (parted || end >= before.to() || end(afterSpaces(end), before.room()) < pieces.size()) {
            return spans;
        }
        List<Span> better = new ArrayList<>(spans.subList(0, spans.size() - 2));
        better.add(new Span(before.from(), end, before.room()));
        better.add(new Span(afterSpaces(end), pieces.size(), before.room()));
        return better;
    }

    /** The width of the widest stretch that may not be parted, in points. */
    double widest() {
        double widest = 0;
        Growth sum = new Growth(marks);
        for (int i = 0; i < pieces.size(); i++) {
            sum.add(pieces.get(i));
            widest = Math.max(widest, sum.natural());
            if (i + 1 < pieces.size() && breaks.mayEndAfter(i)) {
                sum = new Growth(marks);
            }
        }
        return widest;
    }

    /** Whether a line ends where the text asks for it, or the paragraph does. */
    boolean isEnd(Span span) {
        return span.to() == pieces.size() || pieces.get(span.to() - 1).is(Kind.NEW_LINE);
    }

    /** Where a line ends when it must spare a character, even if its marks could give way instead. */
    private int earlierEnd(Span span) {
        double em = pieces.get(span.from()).em();
        int end = span.to();
        for (int less = 1; less <= MOST_SPARED && end >= span.to(); less++) {
            end = end(span.from(), span.room() - less * em);
        }
        return end;
    }

    private boolean isLonely(Span span) {
        return pieces.subList(span.from(), span.to()).stream()
                        .filter(piece ->
                                !piece.kind().isNeverFirst() && !piece.look().note())
                        .count()
                == 1;
    }

    private int afterSpaces(int from) {
        int start = from;
        while (start < pieces.size() && pieces.get(start).is(Kind.SPACE)) {
            start++;
        }
        return start;
    }

    /** Where the line that starts at {@code start} ends. */
    private int end(int start, double room) {
        Growth sum = new Growth(marks);
        int best = 0;
        double least = Double.MAX_VALUE;
        int at = start;
        for (; at < pieces.size(); at++) {
            sum.add(pieces.get(at));
            if (sum.natural() - sum.shrink() > room + TOLERANCE) {
                break;
            }
            boolean last = at + 1 == pieces.size() || pieces.get(at).is(Kind.NEW_LINE);
            double badness = badness(sum, room, last);
            if ((last || breaks.mayEndAfter(at)) && badness <= least) {
                best = at + 1;
                least = badness;
            }
            if (pieces.get(at).is(Kind.NEW_LINE)) {
                return best;
            }
        }
        return best > 0 ? best : Math.max(at, start + 1);
    }

    /** How far from its natural look a line is: 0 is perfect, 1 as bad as it may be. */
    private static double badness(Growth sum, double room, boolean last) {
        double extra = room - sum.natural();
        if (extra < 0) {
            return -extra / Math.max(sum.shrink(), TOLERANCE);
        }
        boolean fits = last || extra <= TOLERANCE;
        return fits ? 0 : extra / Math.max(sum.openGaps(), 1) / (WORST_STRETCH * sum.em());
    }
}
