package kesi.report.pdf.layout;

import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.Tag;

/**
 * A name of an index with the numbers of its pages, which stand at the column's right edge.
 *
 * @param name at the left
 * @param numbers at the right
 * @param width of the column, in points
 */
record IndexEntry(SetLine name, SetLine numbers, double width) {

    private static final double ENDLESS = 1e9;

    /** An entry of a name and numbers that a tabulator parts. */
    static IndexEntry of(Composition composition, String line, TextStyle style, double width) {
        int tab = line.lastIndexOf('\t');
        String name = line.substring(0, tab);
        TextStyle flush = style.align(TextStyle.Alignment.LEFT);
        SetLine words = composition.lines(name, flush, ENDLESS).get(0);
        SetLine numbers =
                composition.lines(line.substring(tab + 1), flush, ENDLESS).get(0);
        double natural = words.line().width() + numbers.line().width() + 2 * style.size();
        if (natural > width) {
            TextStyle fitted = flush.size(style.size() * width / natural);
            words = composition.lines(name, fitted, ENDLESS).get(0);
            numbers =
                    composition.lines(line.substring(tab + 1), fitted, ENDLESS).get(0);
        }
        return new IndexEntry(words, numbers, width);
    }

    void draw(PageCanvas page, Tag tag, double left, double top) {
        name.draw(page, tag, left, top);
        numbers.draw(page, tag, left + width - numbers.line().width(), top);
        tag.close();
    }
}
