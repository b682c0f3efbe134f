package kesi.report.pdf.text;

import java.util.List;

/** Breaks pieces into lines and puts them at their places. */
public final class LineBreaker {

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

    /** The width in points of the widest stretch that may not be parted: no column should be narrower. */
    public double widest(List<Piece> pieces) {
        return new LineEnds(marks, pieces).widest();
    }

    private List<Line> lines(List<Piece> pieces, double indent, double measure, boolean justify) {
        LineEnds ends = new LineEnds(marks, pieces);
        List<LineEnds.Span> spans = ends.spans(indent, measure);
        return (justify ? ends.withCompany(spans) : spans)
                .stream()
                        .map(span -> new Setting(marks, pieces.subList(span.from(), span.to()))
                                .line(span.room(), justify && !ends.isEnd(span)))
                        .toList();
    }
}
