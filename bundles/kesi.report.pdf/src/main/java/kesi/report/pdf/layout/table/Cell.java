package kesi.report.pdf.layout.table;

import java.util.List;
import kesi.report.pdf.file.Tag;
import kesi.report.pdf.layout.SetLine;

/**
 * A cell with its lines, or a part of one that goes on on the next page.
 *
 * @param tag what it belongs to
 * @param lines its text
 * @param span the columns and rows that it covers
 * @param last whether it ends with this part, so that its tag is closed
 */
record Cell(Tag tag, List<SetLine> lines, Span span, boolean last) {

    /**
     * What a cell covers.
     *
     * @param column the first column, 0 and up
     * @param across how many columns
     * @param down how many rows
     */
    record Span(int column, int across, int down) {

        boolean isSingle() {
            return across == 1 && down == 1;
        }

        Span down(int rows) {
            return new Span(column, across, rows);
        }
    }

    double height() {
        double height = 0;
        for (SetLine line : lines) {
            height += line.height();
        }
        return height;
    }

    /** Some of its lines over so many rows. */
    Cell part(int from, int to, int down, boolean end) {
        int until = Math.min(to, lines.size());
        return new Cell(tag, from < until ? lines.subList(from, until) : List.of(), span.down(down), end);
    }

    /** How many of its lines have room in a height. */
    int fitting(double height) {
        double filled = 0;
        int count = 0;
        while (count < lines.size() && filled + lines.get(count).height() <= height + 0.01) {
            filled += lines.get(count).height();
            count++;
        }
        return count;
    }
}
