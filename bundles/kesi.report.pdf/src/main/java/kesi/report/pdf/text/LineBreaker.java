package kesi.report.pdf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks pieces into lines. Of the places where a line may end, the one is taken where gaps must grow or shrink least.
 */
public final class LineBreaker {

    private static final double TOLERANCE = 0.01;
    private static final double WORST_STRETCH = 0.5;

    private final Marks marks;

    /** A breaker by these marks. */
    public LineBreaker(Marks marks) {
        this.marks = marks;
    }

    /**
     * The lines of a paragraph, justified save the last.
     *
     * @param indent how much shorter the first line is, in points
     * @param measure the width of the others, in points
     */
    public List<Line> justified(List<Piece> pieces, double indent, double measure) {
        return lines(pieces, indent, measure, true);
    }

    /** The lines of a paragraph with their natural gaps, of about the same length when there are several. */
    public List<Line> balanced(List<Piece> pieces, double measure) {
        List<Line> widest = lines(pieces, 0, measure, false);
        if (widest.size() < 2) {
            return widest;
        }
        double total = widest.stream().mapToDouble(Line::width).sum();
        double em = pieces.get(0).em();
        for (double narrow = total / widest.size(); narrow < measure; narrow += em / 2) {
            List<Line> lines = lines(pieces, 0, narrow, false);
            if (lines.size() == widest.size()) {
                return lines;
            }
        }
        return widest;
    }

    /** The lines of a paragraph with their natural gaps. */
    public List<Line> ragged(List<Piece> pieces, double measure) {
        return lines(pieces, 0, measure, false);
    }

    private List<Line> lines(List<Piece> pieces, double indent, double measure, boolean justify) {
        List<Line> lines = new ArrayList<>();
        Breaks breaks = new Breaks(marks, pieces);
        int start = 0;
        while (start < pieces.size()) {
            double room = lines.isEmpty() ? measure - indent : measure;
            int end = end(pieces, breaks, start, room);
            boolean last = end == pieces.size() || pieces.get(end - 1).is(Kind.NEW_LINE);
            lines.add(new Setting(marks, pieces.subList(start, end)).line(room, justify && !last));
            start = afterSpaces(pieces, end);
        }
        return lines;
    }

    private static int afterSpaces(List<Piece> pieces, int from) {
        int start = from;
        while (start < pieces.size() && pieces.get(start).is(Kind.SPACE)) {
            start++;
        }
        return start;
    }

    /** Where the line that starts at {@code start} ends. */
    private int end(List<Piece> pieces, Breaks breaks, int start, double room) {
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
            if (last || breaks.mayEndAfter(at)) {
                double badness = last && sum.natural() <= room ? 0 : badness(sum, room);
                if (badness <= least) {
                    best = at + 1;
                    least = badness;
                }
            }
            if (pieces.get(at).is(Kind.NEW_LINE)) {
                return best;
            }
        }
        return best > 0 ? best : Math.max(at, start + 1);
    }

    /** How far from its natural look a line is: 0 is perfect, 1 as bad as it may be. */
    private static double badness(Growth sum, double room) {
        double extra = room - sum.natural();
        if (extra >= 0) {
            return extra <= TOLERANCE ? 0 : extra / Math.max(sum.openGaps(), 1) / (WORST_STRETCH * sum.em());
        }
        return -extra / Math.max(sum.shrink(), TOLERANCE);
    }
}
